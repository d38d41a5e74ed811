// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A document that was spoiled anywhere: it is read, or what is wrong with it is said; what is repaired can be read. */
class SpoiledDocumentsTest {

    private static final Pattern NOT_FOR_USERS = Pattern.compile("null|Exception|java\\.|JAXP|ParseError|com\\.sun");
    private static final List<String> DOCUMENTS = List.of("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- general -->
            <provisioning version="1.1" productID="mx3b">
                <firmware><file version="2.22.4" url="firmware/%DVID/maxwell.bin"/></firmware>
                <nvm>
                    <param name="SIP.Account.0.AuthPassword" value="a&amp;b &lt; 'c' &#233;"/>
                </nvm>
                <custom><step type="Redirect" url='%MACD.xml'/><![CDATA[ ]]></custom>
            </provisioning>
            """, """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <index version="1.0" productID="mx3b">\r
            <list type="nvm"url="general/list.xml"/>\r
            <list type="nvm" url="a.xml?b=1&c=2"/>\r
            </index>
            """);
    private static final String[] PIECES = { "<", ">", "&", "\"", "'", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?",
            "?>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "&#xD800;", "&#x110000;", "=", "/", "\u0000", "\uFFFF",
            "é",
            "xmlns:a=\"b\"", "a:b", "version=\"1.1\"", "encoding=\"UTF-16\"", "encoding=\"no-such\"", "\t", "\r", " " };
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_8,
            StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

    private static byte[] spoiled(Random random) throws IOException {
        StringBuilder text = new StringBuilder(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())));
        for (int times = random.nextInt(4); times > 0 && !text.isEmpty(); times--) {
            int at = random.nextInt(text.length());
            int end = Math.min(at + 1 + random.nextInt(12), text.length());
            switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            case 2 -> text.insert(at, text.substring(at, end));
            case 3 -> text.setLength(at + 1);
            default -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        byte[] bytes = text.toString().getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
        return random.nextInt(4) > 0 ? bytes : withByte(bytes, random);
    }

    private static byte[] withByte(byte[] bytes, Random random) throws IOException {
        int at = random.nextInt(bytes.length + 1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.write(random.nextInt(256));
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }

    @Property(tries = 5_000)
    void aSpoiledDocumentIsToldAboutAndNothingElseIsThrown(@ForAll long seed) throws IOException {
        XmlInput input = XmlInput.of(spoiled(new Random(seed)));
        try {
            XmlReading.check(input, XmlLimits.DEFAULT);
        } catch (XmlProblemException told) {
            assertFalse(told.problems().isEmpty());
            for (XmlProblem each : told.problems()) {
                assertFalse(NOT_FOR_USERS.matcher(each.message()).find(), each::message);
                assertTrue(each.place().line() >= 1 && each.place().column() >= 1, () -> each.place().toString());
            }
            if (told.problems().stream().allMatch(each -> each.fix().isPresent())) {
                XmlRepair.of(input, XmlLimits.DEFAULT, told.problems()).ifPresent(text -> assertDoesNotThrow(
                        () -> XmlReading.check(XmlInput.of(text), XmlLimits.DEFAULT), text));
            }
        }
    }
}

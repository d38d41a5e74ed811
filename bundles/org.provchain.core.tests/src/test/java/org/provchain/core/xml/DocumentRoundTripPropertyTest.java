// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.provchain.core.chain.Chains;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.Device;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.text.Template;
import org.provchain.model.FileKind;
import org.provchain.model.LinkKind;
import org.w3c.dom.Element;

/** Whatever stands in a chain stands in the document for a parser; or the export says that XML cannot hold it. */
class DocumentRoundTripPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings().withChars("&<>\"'\t\n\r ;#x1]-!\u0085\u2028\uFEFFü")
                .ofMaxLength(12);
        Arbitrary<String> outside = Arbitraries.integers().between(0x10000, 0x10FFFF).map(Character::toString).list()
                .ofMaxSize(3).map(each -> String.join("&", each));
        return Arbitraries.oneOf(awkward, outside, Arbitraries.strings().ofMaxLength(12));
    }

    private static Element parsed(String document) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }

    private static String attribute(Element root, String element, String attribute) {
        return ((Element) root.getElementsByTagName(element).item(0)).getAttribute(attribute);
    }

    private static void refusedOr(String text, ServedChain chain, SecretSource secrets, Device device, Check check)
            throws Exception {
        if (XmlText.forbidden(text).isPresent()) {
            String message = assertThrows(ExportFaultsException.class, () -> Exports.of(chain, secrets, device))
                    .getMessage();
            assertTrue(message.contains("which XML cannot carry"), message);
        } else {
            check.of(parsed(Exports.of(chain, secrets, device).get("7c2f80000001.xml")));
        }
    }

    /** Looks at a document that has been read back. */
    private interface Check {
        void of(Element root) throws Exception;
    }

    @Property(tries = 1000)
    void everyPlaceOfTheNewerGeneration(@ForAll("texts") String text, @ForAll boolean flat) throws Exception {
        Chains chain = Chains.oneOne();
        chain.element().setFlat(flat);
        chain.element().setProduct(text);
        chain.file(FileKind.FILE, "a", "%MACD.xml", Chains.set("P", Template.escape(text)), Chains.set("V", "${v}"),
                Chains.set("S", Chains.secret("s")), Chains.firmware(text, text, false), Chains.step("S", text),
                Chains.link(LinkKind.REDIRECT, text));
        Device device = Exports.device("7C2F80000001", null, Map.of("v", text));
        refusedOr(text, chain.served(), Exports.secrets(Map.of("s", text)), device, root -> {
            assertEquals(text, root.getAttribute("productID"));
            for (int param = 0; param < 3; param++) {
                assertEquals(text,
                        ((Element) root.getElementsByTagName("param").item(param)).getAttribute("value"));
            }
            assertEquals(text, attribute(root, "file", "version"));
            assertEquals(text, attribute(root, "file", "url"));
            assertEquals(text, attribute(root, "step", "url"));
            assertEquals(text, ((Element) root.getElementsByTagName("step").item(1)).getAttribute("url"));
        });
    }

    @Property(tries = 200)
    void everyPlaceOfTheOlderGeneration(@ForAll("texts") String text) throws Exception {
        Chains chain = Chains.oneZero();
        chain.file(FileKind.NVM_LIST, "a", "%MACD.xml", Chains.link(LinkKind.ITEM, text)).setMacAddress(text);
        Device device = Exports.device("7C2F80000001", null, Map.of());
        refusedOr(text, chain.served(), SecretSource.NONE, device, root -> {
            assertEquals(text, root.getAttribute("macAddress"));
            assertEquals(text, attribute(root, "file", "url"));
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not well-formed is said with its place and its cause; what can be corrected surely is. */
class FaultsTest {

    private static final String SOUND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- first -->
            <provisioning version="1.1" productID="mx3b">
                <nvm>
                    <param name="SIP.Account.0.AuthPassword" value="a&amp;b &lt; 'c'"/>
                </nvm>
                <custom><step type="Redirect" url='%MACD.xml'/></custom>
            </provisioning>
            """;

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("<a>\n<p v=\"x&y\"/></a>", "2:8", "A bare & in \"x&y\""),
                Arguments.of("<a>\n<p v=\"x & y\"/></a>", "2:9", "A bare &"),
                Arguments.of("<a>AT&T</a>", "1:6", "write &amp; for it."),
                Arguments.of("<a>\r\n<p v=\"a&lt b\"/></a>", "2:8", "or put the ; behind &lt"),
                Arguments.of("<a v=\"&#1;\"/>", "1:7", "stands for a character that XML cannot carry"),
                Arguments.of("<a>\n<c type=\"nvm\"url=\"x\"/></a>", "2:14",
                        "Two attributes without a blank between them: <c type=\"nvm\"url=…; put a blank before url."),
                Arguments.of("<a>]]></a>", "1:4", "stray ]]>"),
                Arguments.of("<a>\n<p>\n<q>\n</p></a>", "4:1", "</p> stands here, but <q> of line 3 is open"),
                Arguments.of("<a/></b>", "1:5", "</b> closes nothing"),
                Arguments.of("<a v='x<y'/>", "1:8", "A bare < in the value of v"),
                Arguments.of("<a><b v=\"x/><c v=\"y\"/></a>", "1:9", "The value of v has no quote at its end"),
                Arguments.of("<a v=\"x>\n", "1:6", "The value of v has no quote at its end"),
                Arguments.of("<a><!-- x -- y --></a>", "1:11", "A comment must not hold --"),
                Arguments.of("<a>\n<!-- x", "2:1", "The comment that begins here has no end"),
                Arguments.of("<a v=x/>", "1:6", "stands without quotes"),
                Arguments.of("<a v/>", "1:4", "\"v\" in <a …> has no value"),
                Arguments.of("<a v='1' v='2'/>", "1:10", "stands twice"),
                Arguments.of("<a v='1'\n<b/>", "2:1", "has no end before the next one"),
                Arguments.of("<a v=\"1\"\"/>", "1:9", "one character too many"),
                Arguments.of("<a>\n", "2:1", "The document ends, but <a> of line 1 is still open"),
                Arguments.of("", "1:1", "The document is empty."),
                Arguments.of("<!-- only -->", "1:1", "The document has no element."),
                Arguments.of("<a/>\n<b/>", "2:1", "stands behind the end of the document"),
                Arguments.of("<a/> text", "1:6", "stands behind the end of the document"),
                Arguments.of("\n<?xml version=\"1.0\"?><a/>", "2:1", "must be the very first"),
                Arguments.of("hello", "1:1", "stands before the first element"),
                Arguments.of("<a>\u0001</a>", "1:4", "U+0001"),
                Arguments.of("<a>\u0001</a>".replace("<a>", "<a v='\u0002'>"), "1:7", "U+0002"),
                Arguments.of("<a>1 < 2</a>", "1:6", "A bare < in a text"),
                Arguments.of("<a></a", "1:4", "has no >"),
                Arguments.of("<a><![CDATA[x</a>", "1:4", "has no ]]>"),
                Arguments.of("<a><?pi x</a>", "1:4", "has no ?>"));
    }

    private static List<XmlProblem> problems(String text) {
        return assertThrows(XmlProblemException.class,
                () -> XmlReading.read(XmlInput.of(text), XmlLimits.DEFAULT, new Recorder()), text).problems();
    }

    private static Optional<String> repaired(String text) throws IOException {
        return XmlRepair.of(XmlInput.of(text), XmlLimits.DEFAULT, problems(text));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("faults")
    void eachFaultHasItsPlaceAndItsCause(String text, String place, String message) {
        XmlProblem first = problems(text).getFirst();
        assertEquals(place, first.place().line() + ":" + first.place().column(), first.message());
        assertTrue(first.message().contains(message), first.message());
        assertEquals(XmlProblem.Kind.MALFORMED, first.kind());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void onlyTheTwoSureCausesAreCorrected(String text, String place, String message) throws IOException {
        boolean sure = message.startsWith("A bare & in") || message.startsWith("A bare &") && !message.contains("<")
                || message.startsWith("Two attributes") || message.equals("write &amp; for it.");
        assertEquals(sure, repaired(text).isPresent(), message);
    }

    @Test
    void aSoundDocumentHasNoFault() {
        assertEquals(List.of(), FaultScanner.scan(SOUND));
    }

    @Test
    void allFaultsAreSaidAndAllAreCorrectedAndNothingElseChanges() throws IOException {
        String text = """
                <nvm>\r
                  <param name="A"value="1&2&3"/><!-- a & b -->\r
                  <param\tname='B&amp;'value='&'/>\r
                </nvm>""";
        assertEquals(5, problems(text).size());
        assertEquals("""
                <nvm>\r
                  <param name="A" value="1&amp;2&amp;3"/><!-- a & b -->\r
                  <param\tname='B&amp;' value='&amp;'/>\r
                </nvm>""", repaired(text).orElseThrow());
    }

    @Test
    void manyFaultsCostOneReading() throws IOException {
        String text = "<a>\n" + "<p v='1&2'w='3'/>\n".repeat(50_000) + "</a>";
        List<XmlProblem> found = problems(text);
        assertEquals(100_000, found.size());
        assertEquals(new XmlPlace(50_001, 11), found.getLast().place());
        assertEquals("<a>\n" + "<p v='1&amp;2' w='3'/>\n".repeat(50_000) + "</a>", repaired(text).orElseThrow());
    }

    @Test
    void whereOneFaultIsNotSureNothingIsCorrected() throws IOException {
        assertTrue(repaired("<a><p v='1&2'/><q></a>").isEmpty());
        assertTrue(repaired("<?xml version=\"0.0\"?><a v='1&2'/>").isEmpty(), "no such version of XML");
    }

    /** Whatever character is taken out of a sound document or put into it: the scanner and the parser agree. */
    @Property(tries = 2000)
    void theScannerAndTheParserAgree(@ForAll @IntRange(max = 400) int at, @ForAll @IntRange(max = 12) int what)
            throws IOException {
        int place = Math.min(at, SOUND.length() - 1);
        String inserted = what < 11 ? "&<>\"'=/-;]x".substring(what, what + 1) : "";
        String text = SOUND.substring(0, place) + inserted + SOUND.substring(what < 11 ? place : place + 1);
        boolean sound = true;
        try {
            XmlReading.read(XmlInput.of(text), XmlLimits.DEFAULT, new Recorder());
        } catch (XmlProblemException failed) {
            sound = false;
            assertFalse(failed.getMessage().contains("is not well-formed XML here")
                    && !text.startsWith("<?xml") && place > 38, text);
        }
        if (sound) {
            assertEquals(List.of(), FaultScanner.scan(text), text);
        }
    }
}

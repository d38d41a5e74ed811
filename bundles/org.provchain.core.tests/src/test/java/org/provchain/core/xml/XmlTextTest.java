// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Any text as the value of an attribute, as a parser reads it back. */
class XmlTextTest {

    private static String parsed(String attribute) throws Exception {
        var parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser.parse(new InputSource(new StringReader("<a v=\"" + attribute + "\"/>"))).getDocumentElement()
                .getAttribute("v");
    }

    @Property(tries = 2000)
    void isReadBackAsItWasOrCannotStandInXmlAtAll(@ForAll String text) throws Exception {
        if (XmlText.forbidden(text).isEmpty()) {
            assertEquals(text, parsed(XmlText.attribute(text)));
        } else {
            assertThrows(SAXException.class, () -> parsed(XmlText.attribute(text)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "a & b | a &amp; b", "<x> | &lt;x&gt;", "say \"so\" | say &quot;so&quot;",
            "it's | it's", "😀 | 😀" })
    void escapesWhatMustBeAndNothingElse(String text, String expected) {
        assertEquals(expected, XmlText.attribute(text));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "8, 8", "9, -1", "10, -1", "13, -1", "31, 31", "32, -1", "65534, 65534", "65533, -1",
            "55296, 55296" })
    void knowsTheCharactersOfXml(int character, int forbidden) {
        assertEquals(forbidden, XmlText.forbidden("a" + (char) character).orElse(-1));
    }
}

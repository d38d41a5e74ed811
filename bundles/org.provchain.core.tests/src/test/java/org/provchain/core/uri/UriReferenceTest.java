// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 3986: every example of section 5.4, and what placeholders need beyond it. */
class UriReferenceTest {

    private static final String BASE = "http://a/b/c/d;p?q";

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(quoteCharacter = '"', nullValues = "-", value = {
            // section 5.4.1, normal examples
            "g:h,           g:h",
            "g,             http://a/b/c/g",
            "./g,           http://a/b/c/g",
            "g/,            http://a/b/c/g/",
            "/g,            http://a/g",
            "//g,           http://g",
            "?y,            http://a/b/c/d;p?y",
            "g?y,           http://a/b/c/g?y",
            "#s,            http://a/b/c/d;p?q#s",
            "g#s,           http://a/b/c/g#s",
            "g?y#s,         http://a/b/c/g?y#s",
            ";x,            http://a/b/c/;x",
            "g;x,           http://a/b/c/g;x",
            "g;x?y#s,       http://a/b/c/g;x?y#s",
            "\"\",          http://a/b/c/d;p?q",
            ".,             http://a/b/c/",
            "./,            http://a/b/c/",
            "..,            http://a/b/",
            "../,           http://a/b/",
            "../g,          http://a/b/g",
            "../..,         http://a/",
            "../../,        http://a/",
            "../../g,       http://a/g",
            // section 5.4.2, abnormal examples
            "../../../g,    http://a/g",
            "../../../../g, http://a/g",
            "/./g,          http://a/g",
            "/../g,         http://a/g",
            "g.,            http://a/b/c/g.",
            ".g,            http://a/b/c/.g",
            "g..,           http://a/b/c/g..",
            "..g,           http://a/b/c/..g",
            "./../g,        http://a/b/g",
            "./g/.,         http://a/b/c/g/",
            "g/./h,         http://a/b/c/g/h",
            "g/../h,        http://a/b/c/h",
            "g;x=1/./y,     http://a/b/c/g;x=1/y",
            "g;x=1/../y,    http://a/b/c/y",
            "g?y/./x,       http://a/b/c/g?y/./x",
            "g?y/../x,      http://a/b/c/g?y/../x",
            "g#s/./x,       http://a/b/c/g#s/./x",
            "g#s/../x,      http://a/b/c/g#s/../x",
            "http:g,        http:g"
    })
    void resolvesTheExamplesOfTheRfc(String reference, String target) {
        assertEquals(target, UriReference.resolve(BASE, reference));
    }

    @ParameterizedTest(name = "{1} against {0}")
    @CsvSource({
            "https://prov.acme.example/m/provisioning.xml, %MACD.xml, https://prov.acme.example/m/%MACD.xml",
            "https://prov.acme.example, provisioning.xml, https://prov.acme.example/provisioning.xml",
            "https://prov.acme.example?site=1, a.xml, https://prov.acme.example/a.xml",
            "http://a/x/../y/z, t, http://a/y/t",
            "'', a/../b.xml, b.xml",
            "folder/list.xml, ../b.xml, b.xml",
            "folder/list.xml, ../../b.xml, b.xml",
            "folder/list.xml, /b.xml, /b.xml",
            "http://a/b, ./7C:2F.xml, http://a/7C:2F.xml"
    })
    void resolvesWhatPhonesAreGiven(String base, String reference, String target) {
        assertEquals(target, UriReference.resolve(base, reference));
    }

    @Test
    void takesAUrlApart() {
        assertEquals(new UriReference(Optional.of("https"), Optional.of("me@host:8443"), "/a/%MACD.xml",
                Optional.of("q=?/"), Optional.of("f?#")),
                UriReference.parse("https://me@host:8443/a/%MACD.xml?q=?/#f?#"));
        assertEquals(new UriReference(Optional.empty(), Optional.empty(), "a/b:c", Optional.empty(), Optional.empty()),
                UriReference.parse("a/b:c"));
        assertEquals(new UriReference(Optional.empty(), Optional.empty(), "", Optional.of(""), Optional.of("")),
                UriReference.parse("?#"));
    }

    @Test
    void takesALongPathWithoutQuadraticTime() {
        String deep = "../".repeat(200_000) + "g";
        assertEquals("http://a/g", UriReference.resolve(BASE, deep));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.uri.UriReference;

/** A link that is written between two files leads from the one to the other, wherever they lie. */
class LinkUrlsPropertyTest {

    @Provide
    Arbitrary<String> locations() {
        Arbitrary<String> folder = Arbitraries.of("", "a/", "b/", "a/b/", "/", "/a/", "../", "./", "https://h/",
                "https://h/a/");
        Arbitrary<String> name = Arbitraries.of("x.xml", "y.xml", "%MACD.xml", "x");
        Arbitrary<String> query = Arbitraries.of("", "", "", "?q=a/b", "?q=a/c", "#f/g");
        return Combinators.combine(folder, name, query).as((one, two, three) -> one + two + three);
    }

    @Provide
    Arbitrary<String> bases() {
        return Arbitraries.of("https://prov.example/", "https://prov.example", "http://prov.example/m/",
                "http://prov.example/m/index.xml", "tftp://h/");
    }

    @Property(tries = 2000)
    void theLinkLeadsToTheFile(@ForAll("bases") String base, @ForAll("locations") String from,
            @ForAll("locations") String to) {
        String written = LinkUrls.url(base, from, to);
        assertEquals(UriReference.resolve(base, to), UriReference.resolve(UriReference.resolve(base, from), written),
                written);
    }

    @ParameterizedTest
    @CsvSource({ "https://h/, a.xml, b.xml, b.xml", "https://h/, m/a.xml, m/%MACD.xml, %MACD.xml",
            "https://h/, a.xml, m/b.xml, https://h/m/b.xml", "https://h/p/, m/a.xml, b.xml, https://h/p/b.xml",
            "'', a.xml, b.xml, b.xml", "'', a.xml, m/b.xml, m/b.xml",
            "https://h/, https://i/a.xml, https://i/b.xml, b.xml",
            "https://h/, f/a.xml, f/b:c.xml, https://h/f/b:c.xml",
            "https://h/, f/a.xml, f/, https://h/f/" })
    void aBareNameInOneFolderElseTheWholeUrl(String base, String from, String to, String expected) {
        assertEquals(expected, LinkUrls.url(base, from, to));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every URL, against the JDK's parser where that follows the RFC. */
class UriReferencePropertyTest {

    @Property
    void partsPutTogetherAreTheText(@ForAll("texts") String text) {
        assertEquals(text, UriReference.parse(text).toString());
    }

    @Property
    void anAbsoluteUrlResolvesToItselfAgainstAnyBase(@ForAll("texts") String base, @ForAll("plainPaths") String path) {
        String url = "https://host" + path;
        assertEquals(url, UriReference.resolve(base, url));
    }

    @Property
    void aRelativePathResolvesAsTheJdkSays(@ForAll("plainPaths") String base, @ForAll("plainPaths") String reference) {
        String url = "http://host" + base;
        String relative = reference.substring(1);
        assertEquals(relative.isEmpty() ? url : URI.create(url).resolve(relative).toString(),
                UriReference.resolve(url, relative));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab:/?#.%@-1").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> plainPaths() {
        return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(3).list().ofMaxSize(4)
                .map(parts -> "/" + String.join("/", parts));
    }
}

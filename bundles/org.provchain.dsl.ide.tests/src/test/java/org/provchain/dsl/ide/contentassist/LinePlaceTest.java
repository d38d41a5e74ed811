// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a parameter goes that is put in at a place of a text, the bar; afterwards it is called NEW. */
class LinePlaceTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                entry   general

                file general "provisioning.xml" {
            BODY    }
            }
            """;

    private static String file(String body) {
        return CHAIN.replace("BODY", body.indent(8));
    }

    private static Optional<String> inserted(String marked, String lineEnd) {
        int offset = marked.indexOf('|');
        String text = marked.replace("|", "");
        return TextBody.at(text, offset).map(body -> {
            LinePlace place = LinePlace.in(body, text, offset, lineEnd);
            return new StringBuilder(text).replace(place.offset(), place.offset() + place.length(),
                    place.before() + "NEW" + place.after()).toString();
        });
    }

    static Stream<Arguments> places() {
        return Stream.of(arguments("behind a statement", "a| = 1\nb = 2", "a = 1\nNEW\nb = 2"),
                arguments("in a block", "X {\n    a| = 1\n}", "X {\n    a = 1\n    NEW\n}"),
                arguments("on the head of a block", "X.|Y {\n    a = 1\n}", "X.Y {\n    NEW\n    a = 1\n}"),
                arguments("in an empty block", "X {\n    Y { | }\n}", "X {\n    Y {\n        NEW\n    }\n}"),
                arguments("at the closing brace of a block", "X {\n    a = 1\n|}", "X {\n    a = 1\n    NEW\n}"),
                arguments("behind a block", "X {\n    a = 1\n}|", "X {\n    a = 1\n}\nNEW"),
                arguments("behind a comment", "b = 1 // on|e", "b = 1 // one\nNEW"),
                arguments("in a comment of two lines", "/* one\n|two */\nb = 1", "/* one\ntwo */\nNEW\nb = 1"),
                arguments("in a blank line", "b = 1\n|\nc = 1", "b = 1\nNEW\nc = 1"),
                arguments("on one line with others", "x { a| = 1 } b = 2",
                        "x {\n    a = 1\n    NEW\n} b = 2".replace("{\n    a", "{ a")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void theLineGoesWhereTheCursorIsAndTheTextStaysWhole(String where, String before, String after) {
        assertEquals(Optional.of(file(after)), inserted(file(before), "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cha|in site", "maxwell| 1.1", "\n|\n    file general", "}\n|", "    }\n|}" })
    void whereNoParameterMayStandThereIsNoBody(String place) {
        String text = file("a = 1");
        assertEquals(Optional.empty(), inserted(text.replace(place.replace("|", ""), place), "\n"));
    }

    @Test
    void theLinesOfATextEndAsTheyDid() {
        assertEquals(Optional.of(file("a = 1\nNEW\nb = 2").replace("\n", "\r\n")),
                inserted(file("a| = 1\nb = 2").replace("\n", "\r\n"), "\r\n"));
    }

    @Test
    void aBodyKnowsWhatItsBlocksPutBeforeANameAndTheBodyAround() {
        String text = file("X.1 {\n    Y {\n        | \n    }\n}");
        TextBody inner = TextBody.at(text.replace("|", ""), text.indexOf('|')).orElseThrow();
        assertEquals("X.1.Y.", inner.prefix());
        assertEquals(Optional.of("X.1."), inner.outer().map(TextBody::prefix));
        assertEquals(Optional.of(""), inner.outer().flatMap(TextBody::outer).map(TextBody::prefix));
        assertEquals(Optional.empty(), inner.outer().flatMap(TextBody::outer).flatMap(TextBody::outer));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Replacements in their order. */
class TextChangeTest {

    private static final Path FILE = Path.of("/a.chain");

    @Test
    void everyReplacementIsOfTheTextAsItWas() {
        TextChange change = new TextChange("both", List.of(new Replacement(FILE, 0, 1, "long"),
                new Replacement(FILE, 2, 1, "C"), new Replacement(Path.of("/b.chain"), 0, 3, "")));
        assertEquals("longbC", change.applyTo(FILE, "abc"));
        assertEquals("", change.applyTo(Path.of("/b.chain"), "abc"));
    }

    @Test
    void whatIsInsertedAtOnePlaceStandsInTheOrderOfTheListBeforeWhatIsReplacedThere() {
        TextChange change = new TextChange("all", List.of(new Replacement(FILE, 1, 1, "B"),
                new Replacement(FILE, 1, 0, "1"), new Replacement(FILE, 1, 0, "2"), new Replacement(FILE, 2, 0, "3")));
        assertEquals("a12B3c", change.applyTo(FILE, "abc"));
    }

    @Test
    void aPlaceMovesWithWhatStandsBeforeIt() {
        TextChange change = new TextChange("both",
                List.of(new Replacement(FILE, 4, 4, "x"), new Replacement(FILE, 0, 1, "long")));
        assertEquals(0, change.moved(FILE, 0));
        assertEquals(5, change.moved(FILE, 2));
        // at the begin of what is replaced, within it, at its end and behind it: "abcdefghij" is "longbcdxij"
        assertEquals(7, change.moved(FILE, 4));
        assertEquals(8, change.moved(FILE, 5));
        assertEquals(8, change.moved(FILE, 7));
        assertEquals(8, change.moved(FILE, 8));
        assertEquals(9, change.moved(FILE, 9));
        assertEquals(2, change.moved(Path.of("/b.chain"), 2));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Texts that have to fit. */
class ShortenedTest {

    @Property
    void aTextFitsIntoItsRoomWithBothItsEnds(@ForAll String text, @ForAll @IntRange(min = 40, max = 300) int room) {
        String shown = Shortened.to(text, Face.PLACE, room);
        assertTrue(Face.PLACE.width(shown) <= room);
        if (Face.PLACE.width(text) <= room) {
            assertEquals(text, shown);
        } else {
            int gap = shown.indexOf('\u2026');
            assertTrue(text.startsWith(shown.substring(0, gap)) && gap >= 0);
            assertTrue(text.length() > shown.length() || Face.PLACE.width(text) > room);
        }
    }

    @Test
    void theMiddleOfAUrlIsLeftOut() {
        assertEquals("https://prov.\u2026/settings.xml",
                Shortened.to("https://prov.example.org/a/b/c/d/settings.xml", Face.PLACE, 28 * 7));
    }

    @Test
    void aSentenceIsBrokenAtBlanks() {
        assertEquals(List.of("one two", "three"), Wrapped.sentence("one two three", 60));
        assertEquals(List.of(""), Wrapped.sentence("", 60));
        assertTrue(Wrapped.sentence("a " + "x".repeat(200) + " b", 90).stream()
                .allMatch(each -> Face.TEXT.width(each) <= 90));
    }
}

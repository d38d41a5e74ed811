// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reckoned width of a text against the real widths of the first font that a picture asks for. */
class TextWidthTest {

    /** Advance widths of DejaVu Sans from the blank to the tilde, in thousandths of the size. */
    private static final int[] BOOK = { 318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
            636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770,
            632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611,
            685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634,
            612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838 };

    /** The same of DejaVu Sans Bold. */
    private static final int[] BOLD = { 348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380,
            365, 696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734,
            830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771,
            724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042,
            712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838 };

    static IntStream characters() {
        return IntStream.rangeClosed(' ', '~');
    }

    @ParameterizedTest
    @MethodSource("characters")
    void noCharacterIsWiderThanReckoned(int character) {
        String text = Character.toString(character);
        double book = BOOK[character - ' '] / 1000.0;
        assertTrue(TextWidth.of(text, 1) >= book, () -> text + " is " + book);
        double bold = BOLD[character - ' '] / 1000.0;
        assertTrue(TextWidth.bold(text, 1) >= bold, () -> text + " is " + bold);
    }

    static Stream<String> names() {
        return Stream.of("a-very-long-name-of-a-file-that-somebody-gave", "httpdigest", "provisioning", "device");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameGetsNotMuchMoreRoomThanItNeeds(String name) {
        double book = name.chars().map(each -> BOOK[each - ' ']).sum() / 1000.0;
        double bold = name.chars().map(each -> BOLD[each - ' ']).sum() / 1000.0;
        assertTrue(TextWidth.of(name, 1) <= 1.15 * book);
        assertTrue(TextWidth.bold(name, 1) <= 1.25 * bold);
    }

    @Property
    void twoTextsAreAsWideAsBoth(@ForAll String one, @ForAll String two) {
        assertEquals(TextWidth.of(one + two, 12), TextWidth.of(one, 12) + TextWidth.of(two, 12), 1e-6);
    }

    @Test
    void growsWithTheSize() {
        assertEquals(0, TextWidth.of("", 12));
        assertEquals(2 * TextWidth.of("text", 12), TextWidth.of("text", 24), 1e-9);
    }
}

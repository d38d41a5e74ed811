// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two texts differ. */
class DifferenceTest {

    @ParameterizedTest
    @CsvSource({ "'', '', 0, 0", "abc, abc, 3, 0", "abc, aXc, 1, 1", "abc, abXc, 2, 1", "abc, '', 0, 0",
            "abc, xyz, 0, 0",
            "aa, aaa, 2, 0", "aXa, aa, 1, 1", "abab, ab, 2, 0" })
    void headAndTailNeverOverlap(String one, String other, int head, int tail) {
        assertEquals(new Difference(head, tail), Difference.between(one, other));
    }

    @Test
    void listsAreComparedAsTheirOwnerSays() {
        assertEquals(new Difference(1, 1),
                Difference.between(List.of("a", "b", "c"), List.of(1, 7, 9, 1), (word, size) -> word.length() == size));
    }
}

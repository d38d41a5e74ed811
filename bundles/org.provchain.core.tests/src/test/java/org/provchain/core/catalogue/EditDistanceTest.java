// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({ "Account, Account, 0", "Acount, Account, 1", "Accoount, Account, 1", "Accuont, Account, 1",
            "Akkount, Account, 2", "ab, ba, 1", "'', abc, 3", "kitten, sitting, 3", "ca, abc, 3" })
    void countsEdits(String one, String other, int expected) {
        assertEquals(expected, EditDistance.upTo(10, one, other));
    }

    @Property
    void agreesWithThePlainDefinition(@ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'c') String other,
            @ForAll @IntRange(max = 9) int limit) {
        assertEquals(Math.min(plain(one, other), limit + 1), EditDistance.upTo(limit, one, other));
    }

    // The textbook's table: optimal string alignment, without a limit.
    private static int plain(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        int replace = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}

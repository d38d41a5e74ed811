// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.edit;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Where two texts, or two lists, differ: behind what both begin with, and before what both end with.
 *
 * @param head how much both begin with
 * @param tail how much both end with, without the head
 */
public record Difference(int head, int tail) {

    /** Whether what is at a place of the one is that at a place of the other. */
    @FunctionalInterface
    private interface Same {

        boolean at(int one, int other);
    }

    /** The difference of two texts, by character. */
    public static Difference between(CharSequence one, CharSequence other) {
        return between(one.length(), other.length(), (at, there) -> one.charAt(at) == other.charAt(there));
    }

    /** The difference of two lists. */
    public static <T, U> Difference between(List<T> one, List<U> other, BiPredicate<T, U> same) {
        return between(one.size(), other.size(), (at, there) -> same.test(one.get(at), other.get(there)));
    }

    private static Difference between(int one, int other, Same same) {
        int shorter = Math.min(one, other);
        int head = 0;
        while (head < shorter && same.at(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && same.at(one - 1 - tail, other - 1 - tail)) {
            tail++;
        }
        return new Difference(head, tail);
    }
}

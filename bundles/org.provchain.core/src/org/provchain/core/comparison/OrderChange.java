// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Files that both sides fetch, in another order or another number of times. What is the same at the beginning and at the end is
 * left out.
 *
 * @param before the files as they were fetched
 * @param after  the files as they will be, named as on the first side
 */
public record OrderChange(List<String> before, List<String> after) {

    /** Keeps the lists from being changed. */
    public OrderChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    OrderChange map(UnaryOperator<String> text) {
        return new OrderChange(before.stream().map(text).toList(), after.stream().map(text).toList());
    }
}

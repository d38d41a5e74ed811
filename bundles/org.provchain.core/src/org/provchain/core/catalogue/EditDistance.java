// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

/**
 * How many letters must be inserted, removed, replaced or swapped with their neighbour to get from one text to another:
 * the Damerau-Levenshtein distance in its restricted form (optimal string alignment), up to a limit.
 */
final class EditDistance {

    private EditDistance() {
    }

    /** The distance, or {@code limit + 1} if it is larger than the limit; costs length times limit at most. */
    static int upTo(int limit, String one, String other) {
        int start = 0;
        int endOne = one.length();
        int endOther = other.length();
        while (start < endOne && start < endOther && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        while (start < endOne && start < endOther && one.charAt(endOne - 1) == other.charAt(endOther - 1)) {
            endOne--;
            endOther--;
        }
        if (Math.abs((endOne - start) - (endOther - start)) > limit) {
            return limit + 1;
        }
        if (start == endOne || start == endOther) {
            return Math.max(endOne, endOther) - start;
        }
        return banded(limit, one.substring(start, endOne), other.substring(start, endOther));
    }

    private static int banded(int limit, String one, String other) {
        int columns = other.length() + 1;
        int[] beforePrevious = new int[columns];
        int[] previous = new int[columns];
        int[] current = new int[columns];
        int far = limit + 1;
        for (int j = 0; j < columns; j++) {
            previous[j] = Math.min(j, far);
        }
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(columns - 1, i + limit);
            current[from - 1] = from == 1 ? Math.min(i, far) : far;
            int best = current[from - 1];
            for (int j = from; j <= to; j++) {
                int replace = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                // The cell above the band's right end was not computed in the row before.
                int remove = j < i + limit ? previous[j] + 1 : far;
                int cost = Math.min(Math.min(replace, remove), current[j - 1] + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost = Math.min(cost, beforePrevious[j - 2] + 1);
                }
                current[j] = Math.min(cost, far);
                best = Math.min(best, current[j]);
            }
            if (best > limit) {
                return far;
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[columns - 1];
    }
}

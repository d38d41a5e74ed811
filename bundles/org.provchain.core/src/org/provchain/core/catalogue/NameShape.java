// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.Arrays;
import java.util.Locale;

/**
 * A name made comparable: in lower case, with {@code #} for each index, and with a summary that tells cheaply that two
 * names cannot be near.
 *
 * @param text the name in that form
 * @param low one bit for each pair of neighbouring letters that occurs, first half
 * @param high the second half
 */
record NameShape(String text, long low, long high) {

    // Swapping two neighbours changes three pairs; the other edits change fewer.
    private static final int PAIRS_AN_EDIT = 3;

    static NameShape of(String name) {
        StringBuilder text = new StringBuilder(name.length());
        for (int start = 0; start <= name.length();) {
            int end = IndexText.endOfSegment(name, start);
            text.append(start == 0 ? "" : ".");
            text.append(IndexText.isDigits(name, start, end) ? "#" : name.substring(start, end));
            start = end + 1;
        }
        return ofText(text.toString());
    }

    static NameShape of(NamePattern pattern) {
        return of(pattern.instantiate(new int[pattern.indexCount()]));
    }

    /** Whether the distance can be within the limit; may say yes wrongly, never no. */
    boolean mayBeWithin(int limit, NameShape other) {
        return Math.abs(text.length() - other.text.length()) <= limit
                && Long.bitCount(low & ~other.low) + Long.bitCount(high & ~other.high) <= PAIRS_AN_EDIT * limit
                && Long.bitCount(other.low & ~low) + Long.bitCount(other.high & ~high) <= PAIRS_AN_EDIT * limit;
    }

    /** The numbers of a name that may be meant for as many indices; empty if the name does not show which. */
    static int[] numbersFor(String name, int indices) {
        int[] parts = numbers(name, true);
        if (parts.length == indices) {
            return parts;
        }
        int[] runs = numbers(name, false);
        return runs.length == indices ? runs : new int[0];
    }

    private static NameShape ofText(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        long low = 0;
        long high = 0;
        for (int i = 1; i < text.length(); i++) {
            int pair = (text.charAt(i - 1) * 31 + text.charAt(i)) * 0x9E3779B1 >>> 25;
            low |= pair < Long.SIZE ? 1L << pair : 0;
            high |= pair < Long.SIZE ? 0 : 1L << pair;
        }
        return new NameShape(text, low, high);
    }

    private static int[] numbers(String name, boolean wholePartsOnly) {
        int[] found = new int[name.length()];
        int count = 0;
        for (int start = 0; start < name.length(); start++) {
            int end = start;
            while (end < name.length() && IndexText.isDigits(name, end, end + 1)) {
                end++;
            }
            boolean wholePart = (start == 0 || name.charAt(start - 1) == '.')
                    && (end == name.length() || name.charAt(end) == '.');
            if (end > start && (wholePart || !wholePartsOnly)) {
                found[count++] = IndexText.value(name, start, end);
            }
            start = end;
        }
        return Arrays.copyOf(found, count);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

/** Reads the numbers in a parameter's name in place, so that a look-up needs no copy of its parts. */
final class IndexText {

    /** The most digits that surely fit an {@code int}. */
    static final int MAX_DIGITS = 9;

    private IndexText() {
    }

    /** Whether the characters from start (included) to end (excluded) are digits only, and at least one. */
    static boolean isDigits(CharSequence name, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return start < end;
    }

    /**
     * Whether the part is a number as the vendor writes an index. {@code 00001} is not one: other device families write
     * names in that way (FACTS 1.15).
     */
    static boolean isIndex(CharSequence name, int start, int end) {
        return isDigits(name, start, end) && (name.charAt(start) != '0' || end - start == 1);
    }

    /** The value of a part of digits; what does not fit is taken as the largest number. */
    static int value(CharSequence name, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + (name.charAt(i) - '0');
            if (value > Integer.MAX_VALUE) {
                return Integer.MAX_VALUE;
            }
        }
        return (int) value;
    }

    /** Where the part that begins at start ends: at the next dot or at the end of the name. */
    static int endOfSegment(CharSequence name, int start) {
        int end = start;
        while (end < name.length() && name.charAt(end) != '.') {
            end++;
        }
        return end;
    }
}

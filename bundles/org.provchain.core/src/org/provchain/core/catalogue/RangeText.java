// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

/**
 * The two ends of a range as a catalogue writes it, such as {@code 0..4094}.
 *
 * @param low the first number
 * @param high the last number
 */
record RangeText(long low, long high) {

    /** @throws IllegalArgumentException if the text is no range; the message is one for the user */
    static RangeText parse(String text) {
        int dots = text.indexOf("..");
        try {
            return new RangeText(Long.parseLong(text.substring(0, Math.max(0, dots))),
                    Long.parseLong(text.substring(dots + 2)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The range " + text + " cannot be read. Write two whole numbers, such as 0..3.", e);
        }
    }

    /** @throws IllegalArgumentException if the range cannot be one of indices; the message is one for the user */
    Segment.Range ofIndices() {
        if (Math.min(low, high) < 0 || Math.max(low, high) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The range " + low + ".." + high
                    + " is no range of indices. Write numbers from 0 to " + Integer.MAX_VALUE + ".");
        }
        return new Segment.Range((int) low, (int) high);
    }
}

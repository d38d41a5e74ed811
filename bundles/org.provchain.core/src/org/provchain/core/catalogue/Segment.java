// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

/** One part of a parameter's name pattern, between two dots. */
public sealed interface Segment {

    /** The segment as a catalogue writes it. */
    String text();

    /** A part of the name that stands as it is. */
    record Literal(String text) implements Segment {
    }

    /** A part of the name that holds a number: an account, a key, a directory. */
    sealed interface Index extends Segment {

        /** Whether the number may stand here. */
        boolean accepts(int index);

        /** The accepted number that is nearest to the given one. */
        int nearest(int index);
    }

    /** The numbers from {@code low} to {@code high}, both included, {@code 0 <= low <= high}. */
    record Range(int low, int high) implements Index {

        /** @throws IllegalArgumentException if the range is empty or begins below 0 */
        public Range {
            if (low < 0 || low > high) {
                throw new IllegalArgumentException(
                        "The range " + low + ".." + high + " is empty: write the smaller number first.");
            }
        }

        @Override
        public boolean accepts(int index) {
            return low <= index && index <= high;
        }

        @Override
        public int nearest(int index) {
            return Math.clamp(index, low, high);
        }

        /** Whether a number lies in both ranges. */
        public boolean overlaps(Range other) {
            return low <= other.high && other.low <= high;
        }

        @Override
        public String text() {
            return low == high ? Integer.toString(low) : "[" + low + ".." + high + "]";
        }
    }

    /** Any number: the source does not say how far the index goes. */
    record AnyIndex() implements Index {

        @Override
        public boolean accepts(int index) {
            return true;
        }

        @Override
        public int nearest(int index) {
            return index;
        }

        @Override
        public String text() {
            return "[*]";
        }
    }
}

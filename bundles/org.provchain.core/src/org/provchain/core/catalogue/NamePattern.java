// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The name of a parameter with its indices left open, such as {@code SIP.Account.[0..3].AccountName}. */
public record NamePattern(List<Segment> segments) {

    private static final int MAX_SEGMENTS = 64;

    /** @throws IllegalArgumentException if there is no segment, or more than 64 */
    public NamePattern {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || segments.size() > MAX_SEGMENTS) {
            throw new IllegalArgumentException("A name has 1 to " + MAX_SEGMENTS + " parts between its dots, not "
                    + segments.size() + ".");
        }
    }

    /**
     * Reads a pattern. A part of digits only is a range of one number, so that a name has one meaning only.
     *
     * @param text names separated by dots, {@code [low..high]} or {@code [*]} where a number stands
     * @throws IllegalArgumentException if the text is no pattern; the message says which part and why
     */
    public static NamePattern parse(String text) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = endOfPart(text, start);
            segments.add(segment(text.substring(start, end)));
            if (end == text.length()) {
                return new NamePattern(segments);
            }
            start = end + 1;
        }
    }

    /** How many numbers a name of this pattern holds. */
    public int indexCount() {
        return indices().size();
    }

    /** The segments that stand for a number, from left to right. */
    public List<Segment.Index> indices() {
        return segments.stream().filter(Segment.Index.class::isInstance).map(Segment.Index.class::cast).toList();
    }

    /**
     * The name with these numbers.
     *
     * @param numbers one for each index, from left to right; they need not lie in the ranges
     * @throws IllegalArgumentException if there are more or fewer numbers than indices
     */
    public String instantiate(int... numbers) {
        if (numbers.length != indexCount()) {
            throw new IllegalArgumentException(this + " takes " + indexCount() + " indices, not " + numbers.length);
        }
        StringBuilder name = new StringBuilder();
        int next = 0;
        for (Segment segment : segments) {
            name.append(name.isEmpty() ? "" : ".");
            switch (segment) {
            case Segment.Literal literal -> name.append(literal.text());
            case Segment.Index index -> name.append(numbers[next++]);
            }
        }
        return name.toString();
    }

    /** The numbers that a name holds where this pattern has an index; the name is one that the pattern knows. */
    public List<Integer> indicesOf(String name) {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        for (Segment segment : segments) {
            int end = IndexText.endOfSegment(name, start);
            if (segment instanceof Segment.Index) {
                found.add(IndexText.value(name, start, end));
            }
            start = Math.min(end + 1, name.length());
        }
        return List.copyOf(found);
    }

    /** Whether some name is of both patterns. */
    public boolean overlaps(NamePattern other) {
        if (segments.size() != other.segments.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!overlap(segments.get(i), other.segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The pattern as a catalogue writes it. */
    @Override
    public String toString() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("."));
    }

    private static boolean overlap(Segment one, Segment other) {
        return switch (one) {
        case Segment.Literal literal -> literal.equals(other);
        case Segment.AnyIndex any -> other instanceof Segment.Index;
        case Segment.Range range -> other instanceof Segment.AnyIndex
                || other instanceof Segment.Range second && range.overlaps(second);
        };
    }

    // The two dots of a range do not end the part.
    private static int endOfPart(String text, int start) {
        boolean inBrackets = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && !inBrackets) {
                return i;
            }
            inBrackets = c == '[' || inBrackets && c != ']';
        }
        return text.length();
    }

    private static Segment segment(String part) {
        if (part.isEmpty()) {
            throw new IllegalArgumentException("A part of the name between two dots is empty.");
        }
        if (part.equals("[*]")) {
            return new Segment.AnyIndex();
        }
        if (part.startsWith("[")) {
            return range(part);
        }
        if (IndexText.isIndex(part, 0, part.length())) {
            int index = number(part);
            return new Segment.Range(index, index);
        }
        if (!part.chars().allMatch(NamePattern::isNameCharacter)) {
            throw new IllegalArgumentException(
                    "'" + part + "' is no part of a name: write letters, digits, '_' and '-' only.");
        }
        return new Segment.Literal(part);
    }

    private static Segment range(String part) {
        int dots = part.indexOf("..");
        if (dots < 0 || !part.endsWith("]")) {
            throw new IllegalArgumentException("'" + part + "' is no index: write [0..3] or [*].");
        }
        return new Segment.Range(number(part.substring(1, dots)), number(part.substring(dots + 2, part.length() - 1)));
    }

    private static int number(String digits) {
        if (!IndexText.isDigits(digits, 0, digits.length()) || digits.length() > IndexText.MAX_DIGITS) {
            throw new IllegalArgumentException("'" + digits + "' is no number of at most " + IndexText.MAX_DIGITS
                    + " digits: write an index as [0..3] or [*].");
        }
        return IndexText.value(digits, 0, digits.length());
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }
}

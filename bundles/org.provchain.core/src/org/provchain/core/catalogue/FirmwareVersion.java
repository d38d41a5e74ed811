// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A firmware's version, compared number by number: 2.9 is older than 2.14.5. */
public final class FirmwareVersion implements Comparable<FirmwareVersion> {

    private static final Pattern TEXT = Pattern.compile("[vV]?([0-9]{1,9}(?:\\.[0-9]{1,9})*)(?:[\\s_+(-].*)?");

    private final String text;
    private final int[] numbers;

    private FirmwareVersion(String text, int[] numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /**
     * Reads a version: numbers separated by dots. Blanks around it, a {@code v} before it and what follows a blank, a
     * dash or an underscore (such as a build's name) are passed over. Empty if the text is no version.
     */
    public static Optional<FirmwareVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String version = matcher.group(1);
        int[] numbers = Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
        int length = numbers.length;
        while (length > 1 && numbers[length - 1] == 0) {
            length--;
        }
        return Optional.of(new FirmwareVersion(version, Arrays.copyOf(numbers, length)));
    }

    /** Older versions come first; 2.9 and 2.9.0 are the same. */
    @Override
    public int compareTo(FirmwareVersion other) {
        return Arrays.compare(numbers, other.numbers);
    }

    /** Whether this version is older than the other. */
    public boolean isOlderThan(FirmwareVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FirmwareVersion version && Arrays.equals(numbers, version.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** The numbers as they were written. */
    @Override
    public String toString() {
        return text;
    }
}

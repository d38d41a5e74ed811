// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.Optional;

/**
 * The MAC address of a device's LAN interface.
 *
 * @param value its 48 bits, from 0 to 2^48 - 1
 */
public record MacAddress(long value) implements Comparable<MacAddress> {

    /** The number of hexadecimal digits of a MAC address. */
    public static final int DIGITS = 12;

    private static final long END = 1L << 48;
    private static final String LOWER = "0123456789abcdef";
    private static final String UPPER = "0123456789ABCDEF";

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the value has more than 48 bits
     */
    public MacAddress {
        if (value < 0 || value >= END) {
            throw new IllegalArgumentException("a MAC address has 48 bits");
        }
    }

    /**
     * Reads any usual notation: 12 digits, or groups of 2, 4 or 6 digits with colon, hyphen, full stop or blank between
     * them; blanks around it are passed over.
     */
    public static Optional<MacAddress> parse(String text) {
        MacNotation notation = new MacNotation(text);
        return notation.fault().isPresent() ? Optional.empty() : Optional.of(new MacAddress(notation.value()));
    }

    /** Why the text is no MAC address and what one looks like, for the user; empty where it is one. */
    public static Optional<String> fault(String text) {
        return new MacNotation(text).fault();
    }

    /** The 12 digits without separators, as in the name of a device's file (FACTS 2, %MACD). */
    public String digits(MacCase letters) {
        return write(letters, "");
    }

    /** The digits in pairs with colons between them. */
    public String colons(MacCase letters) {
        return write(letters, ":");
    }

    private String write(MacCase letters, String separator) {
        String alphabet = letters == MacCase.LOWER ? LOWER : UPPER;
        StringBuilder text = new StringBuilder(DIGITS + 5);
        for (int shift = 44; shift >= 0; shift -= 4) {
            text.append(alphabet.charAt((int) (value >>> shift) & 0xF));
            if (shift % 8 == 0 && shift > 0) {
                text.append(separator);
            }
        }
        return text.toString();
    }

    @Override
    public int compareTo(MacAddress other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return colons(MacCase.UPPER);
    }
}

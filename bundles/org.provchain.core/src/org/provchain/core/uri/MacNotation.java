// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.Optional;

/** Reads one text as a {@link MacAddress} and finds out why it is none. */
final class MacNotation {

    private static final String SEPARATORS = ":-. ";
    private static final String LOOKS_LIKE = "; a MAC address has 12 hexadecimal digits, for example 7C:2F:80:12:34:56";
    private static final int MAC_ID_DIGITS = 16;

    private final String text;
    private final Optional<String> fault;
    private long value;
    private int digits;

    MacNotation(String text) {
        this.text = text.strip();
        this.fault = read();
    }

    Optional<String> fault() {
        return fault;
    }

    long value() {
        return value;
    }

    private Optional<String> read() {
        if (text.isEmpty()) {
            return fault("the MAC address is empty");
        }
        char separator = 0;
        int group = 0;
        int groupSize = 0;
        boolean uneven = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit >= 0) {
                digits++;
                group++;
                value = value << 4 | digit;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                uneven |= separator != 0 && (c != separator || group != groupSize);
                groupSize = separator == 0 ? group : groupSize;
                separator = c;
                group = 0;
            } else {
                return fault("\"" + Character.toString(text.codePointAt(i)) + "\" at position " + (i + 1)
                        + " is no hexadecimal digit" + hint(c));
            }
        }
        if (digits == MAC_ID_DIGITS) {
            return fault("this has 16 digits and may be a MAC-ID");
        }
        if (digits != MacAddress.DIGITS) {
            return fault("this has " + digits + (digits == 1 ? " digit" : " digits"));
        }
        if (uneven || separator != 0 && (group != groupSize || groupSize % 2 != 0)) {
            return fault("the digits are not grouped evenly by one kind of separator");
        }
        return Optional.empty();
    }

    private static String hint(char c) {
        return switch (c) {
        case 'o', 'O' -> " (a zero was probably meant)";
        case 'l', 'I', 'i' -> " (a one was probably meant)";
        default -> "";
        };
    }

    private static Optional<String> fault(String reason) {
        return Optional.of(reason + LOOKS_LIKE);
    }
}

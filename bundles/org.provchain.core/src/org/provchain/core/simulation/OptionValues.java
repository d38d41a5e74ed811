// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The values that an option may have, and how they are written: a choice of words, or a number. */
final class OptionValues {

    private static final int HIGHEST_LIMIT = 10_000_000;

    private final List<Object> choice;

    private OptionValues(List<Object> choice) {
        this.choice = choice;
    }

    /** One of these values, which are constants of an enumeration or truth values. */
    static OptionValues choice(Object... values) {
        return new OptionValues(List.of(values));
    }

    /** A number from 1 to 10,000,000. */
    static OptionValues limit() {
        return new OptionValues(List.of());
    }

    /** The words that may be written; empty for a number. */
    List<String> words() {
        return choice.stream().map(OptionValues::word).toList();
    }

    /** The value of a text; empty where it is none. */
    Optional<Object> read(String text) {
        if (!choice.isEmpty()) {
            return choice.stream().filter(each -> word(each).equals(text)).findFirst();
        }
        try {
            int limit = Integer.parseInt(text);
            return limit >= 1 && limit <= HIGHEST_LIMIT ? Optional.of(limit) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** What may be written, for a message. */
    String described() {
        return choice.isEmpty() ? "a number from 1 to " + HIGHEST_LIMIT : "one of " + String.join(", ", words());
    }

    /** A value as it is written. */
    static String word(Object value) {
        return value instanceof Enum<?> each ? each.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }
}

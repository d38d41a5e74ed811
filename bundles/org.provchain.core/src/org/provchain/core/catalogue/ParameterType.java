// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.List;
import java.util.OptionalLong;

/** What values a parameter takes, as they stand in the XML. */
public sealed interface ParameterType {

    /** The word for the type in the language. */
    String keyword();

    /**
     * Judges a value that is to stand in the XML. An empty value is not judged here: it is a matter of its own
     * (FACTS 1.14).
     *
     * @param value the text of the attribute {@code value}, with the XML escapes undone
     */
    default ValueVerdict check(String value) {
        return value.isEmpty() ? ValueVerdict.OK : ValueCheck.check(this, value);
    }

    /** On or off, in the XML {@code 1} or {@code 0}. */
    record Bool() implements ParameterType {
        @Override
        public String keyword() {
            return "bool";
        }
    }

    /** A whole number; the bounds are included and empty where nothing is known. */
    record Int(OptionalLong min, OptionalLong max) implements ParameterType {

        /** @throws IllegalArgumentException if the lower bound is above the upper one */
        public Int {
            if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
                throw new IllegalArgumentException("The range " + min.getAsLong() + ".." + max.getAsLong()
                        + " is empty: write the smaller number first.");
            }
        }

        /** A number of which no range is known. */
        public static Int unbounded() {
            return new Int(OptionalLong.empty(), OptionalLong.empty());
        }

        /** A number from min to max, both included. */
        public static Int between(long min, long max) {
            return new Int(OptionalLong.of(min), OptionalLong.of(max));
        }

        @Override
        public String keyword() {
            return "int";
        }
    }

    /** One of some values; if it is open, there may be others than those that are known. */
    record Enumeration(List<EnumValue> values, boolean open) implements ParameterType {
        public Enumeration {
            values = List.copyOf(values);
        }

        @Override
        public String keyword() {
            return "enum";
        }
    }

    /** Any text. */
    record Text() implements ParameterType {
        @Override
        public String keyword() {
            return "string";
        }
    }

    /** An absolute URL, which may hold placeholders. */
    record Url() implements ParameterType {
        @Override
        public String keyword() {
            return "url";
        }
    }

    /** The name of a file on the phone, with or without its path there. */
    record FileName() implements ParameterType {
        @Override
        public String keyword() {
            return "file";
        }
    }

    /** Items separated by commas. */
    record ListType() implements ParameterType {
        @Override
        public String keyword() {
            return "list";
        }
    }

    /** A text that must not be shown, such as a password. */
    record Secret() implements ParameterType {
        @Override
        public String keyword() {
            return "secret";
        }
    }
}

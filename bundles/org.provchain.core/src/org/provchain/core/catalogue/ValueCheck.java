// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The verdict of each type on a value that is not empty. */
final class ValueCheck {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    // RFC 3986 section 3.1
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    // More digits than any long has; nothing the phone knows comes near.
    private static final int MAX_DIGITS = 18;

    private ValueCheck() {
    }

    static ValueVerdict check(ParameterType type, String value) {
        return switch (type) {
        case ParameterType.Bool bool -> bool(value);
        case ParameterType.Int range -> integer(range, value);
        case ParameterType.Enumeration enumeration -> enumeration(enumeration, value);
        case ParameterType.Url url -> url(value);
        case ParameterType.FileName file -> file(value);
        case ParameterType.ListType list -> list(value);
        case ParameterType.Text text -> ValueVerdict.OK;
        case ParameterType.Secret secret -> ValueVerdict.OK;
        };
    }

    private static ValueVerdict bool(String value) {
        if (value.equals("0") || value.equals("1")) {
            return ValueVerdict.OK;
        }
        return ValueVerdict.wrongType("'" + value + "' is neither on nor off. Write on (1) or off (0).");
    }

    private static ValueVerdict integer(ParameterType.Int type, String value) {
        if (!INTEGER.matcher(value).matches()) {
            return ValueVerdict.wrongType("'" + value + "' is no whole number. Write digits only" + range(type) + ".");
        }
        if (value.length() > MAX_DIGITS) {
            return ValueVerdict.outOfRange("The number " + value + " is too large. Write a smaller one" + range(type)
                    + ".");
        }
        long number = Long.parseLong(value);
        if (number < type.min().orElse(Long.MIN_VALUE) || number > type.max().orElse(Long.MAX_VALUE)) {
            return ValueVerdict.outOfRange(value + " is outside the known range. Write a number" + range(type) + ".");
        }
        return ValueVerdict.OK;
    }

    private static String range(ParameterType.Int type) {
        if (type.min().isPresent() && type.max().isPresent()) {
            return " from " + type.min().getAsLong() + " to " + type.max().getAsLong();
        }
        if (type.min().isPresent()) {
            return ", at least " + type.min().getAsLong();
        }
        return type.max().isPresent() ? ", at most " + type.max().getAsLong() : "";
    }

    private static ValueVerdict enumeration(ParameterType.Enumeration type, String value) {
        List<EnumValue> known = type.values();
        if (known.stream().anyMatch(each -> each.value().equals(value))) {
            return ValueVerdict.OK;
        }
        String list = known.stream().map(EnumValue::toString).collect(Collectors.joining(", "));
        if (!type.open()) {
            return ValueVerdict.outOfRange("'" + value + "' is none of the known values. Write one of: " + list + ".");
        }
        // Other values may exist, but no source ever showed a word where all known values are numbers.
        boolean numbersOnly = !known.isEmpty()
                && known.stream().allMatch(each -> INTEGER.matcher(each.value()).matches());
        if (numbersOnly && !INTEGER.matcher(value).matches()) {
            return ValueVerdict.outOfRange(
                    "'" + value + "' is no number, and all known values are numbers: " + list + ".");
        }
        return ValueVerdict.OK;
    }

    // What is wrong inside the URL is judged where all URLs are judged.
    private static ValueVerdict url(String value) {
        if (SCHEME.matcher(value).matches()) {
            return ValueVerdict.OK;
        }
        return ValueVerdict.outOfRange(
                "'" + value + "' is no absolute URL. Write it with its scheme, such as http:// or https://.");
    }

    private static ValueVerdict file(String value) {
        if (value.contains("://")) {
            return ValueVerdict.outOfRange(
                    "'" + value + "' is a URL. Write the name of a file on the phone, such as 06_Gigaset.wav.");
        }
        return ValueVerdict.OK;
    }

    private static ValueVerdict list(String value) {
        if (Arrays.stream(value.split(",", -1)).anyMatch(String::isBlank)) {
            return ValueVerdict.outOfRange("'" + value + "' has an empty item. Remove the comma that is too much.");
        }
        return ValueVerdict.OK;
    }
}

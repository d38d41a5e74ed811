// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.provchain.core.uri.UrlFault.Kind;

/** Tells what a percent sign in a URL begins: a placeholder, a percent-escape, or something wrong. */
final class PercentSign {

    private static final String ENCODED = "25";

    private PercentSign() {
    }

    /** The known placeholder that begins at a percent sign. */
    static Optional<Placeholder> placeholder(String url, int percent, Set<Placeholder> known) {
        return named(url, percent + 1, known).filter(found -> url.startsWith(found.name(), percent + 1));
    }

    /** What is wrong with the percent sign at the offset, or empty where it is fine. */
    static Optional<UrlFault> fault(String url, int percent, Set<Placeholder> known) {
        if (placeholder(url, percent, known).isPresent()) {
            return Optional.empty();
        }
        int name = afterEncoding(url, percent + 1);
        Optional<Placeholder> meant = named(url, name, known);
        if (name > percent + 1 && meant.isPresent()) {
            Placeholder placeholder = meant.get();
            int length = name - percent + placeholder.name().length();
            String written = url.substring(percent, percent + length);
            return fault(Kind.OVER_ENCODED_PLACEHOLDER, percent, length, written + " is encoded once too often and is"
                    + " not replaced; write " + placeholder.text(), Optional.of(placeholder.text()));
        }
        if (isEscape(url, percent)) {
            return Optional.empty();
        }
        return meant.isPresent() ? letterCase(url, percent, meant.get()) : unknown(url, percent, known);
    }

    private static Optional<UrlFault> letterCase(String url, int percent, Placeholder meant) {
        int length = meant.text().length();
        return fault(Kind.UNKNOWN_PLACEHOLDER, percent, length, url.substring(percent, percent + length)
                + " is no placeholder; write it in capitals: " + meant.text(), Optional.of(meant.text()));
    }

    private static Optional<UrlFault> unknown(String url, int percent, Set<Placeholder> known) {
        int end = percent + 1;
        while (end < url.length() && isNamePart(url.charAt(end))) {
            end++;
        }
        if (end == percent + 1 || Character.isDigit(url.charAt(percent + 1))) {
            return fault(Kind.MALFORMED, percent, 1, "this % begins neither a placeholder nor an escape such as %20;"
                    + " a plain percent sign is written %25", Optional.of("%" + ENCODED));
        }
        return fault(Kind.UNKNOWN_PLACEHOLDER, percent, end - percent,
                url.substring(percent, end) + " is no placeholder that the phone knows; "
                        + (known.isEmpty() ? "it knows none" : "it knows " + names(known)),
                Optional.empty());
    }

    private static String names(Set<Placeholder> known) {
        return known.stream().sorted().map(Placeholder::text).collect(Collectors.joining(", "));
    }

    /** The placeholder whose name stands at the offset, in any letter case. */
    private static Optional<Placeholder> named(String url, int offset, Set<Placeholder> known) {
        for (Placeholder placeholder : known) {
            String name = placeholder.name();
            if (url.regionMatches(true, offset, name, 0, name.length())) {
                return Optional.of(placeholder);
            }
        }
        return Optional.empty();
    }

    /** Passes over the 25 that an encoded percent sign leaves, as often as it was encoded. */
    private static int afterEncoding(String url, int offset) {
        int position = offset;
        while (url.startsWith(ENCODED, position)) {
            position += ENCODED.length();
        }
        return position;
    }

    private static boolean isEscape(String url, int percent) {
        return percent + 2 < url.length() && isHex(url.charAt(percent + 1)) && isHex(url.charAt(percent + 2));
    }

    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    private static boolean isNamePart(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static Optional<UrlFault> fault(Kind kind, int offset, int length, String message,
            Optional<String> repair) {
        return Optional.of(new UrlFault(kind, offset, length, message, repair));
    }
}

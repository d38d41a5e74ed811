// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.regex.Pattern;

import org.provchain.core.uri.Placeholder;

/** Paths of files as locations of a chain, and templates of locations. */
final class Locations {

    private static final String ESCAPED = " #?\"\\<>^`{|}";

    private Locations() {
    }

    /** The location of a file; placeholders in its name stay. */
    static String of(String path) {
        StringBuilder location = new StringBuilder(path.length());
        for (int at = 0; at < path.length(); at++) {
            char each = path.charAt(at);
            if (each == '%' && !isPlaceholder(path, at)) {
                location.append("%25");
            } else if (ESCAPED.indexOf(each) >= 0) {
                location.append(String.format("%%%02X", (int) each));
            } else {
                location.append(each);
            }
        }
        return location.toString();
    }

    /**
     * What a URL with placeholders may stand for; null where it has none. Its groups hold the MAC addresses.
     */
    static Pattern template(String location) {
        if (location.indexOf('%') < 0) {
            return null;
        }
        StringBuilder pattern = new StringBuilder();
        boolean any = false;
        int literal = 0;
        for (int at = 0; at < location.length(); at++) {
            for (Placeholder each : Placeholder.values()) {
                if (location.startsWith(each.text(), at)) {
                    pattern.append(Pattern.quote(location.substring(literal, at))).append(form(each));
                    literal = at + each.text().length();
                    any = true;
                }
            }
        }
        return any ? Pattern.compile(pattern.append(Pattern.quote(location.substring(literal))).toString()) : null;
    }

    private static String form(Placeholder placeholder) {
        return switch (placeholder) {
        case MACD -> "([0-9a-f]{12}|[0-9A-F]{12})";
        case MACC -> "([0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5})";
        case DVID -> "(?:[0-9]+/[0-9]+)";
        };
    }

    private static boolean isPlaceholder(String path, int at) {
        for (Placeholder each : Placeholder.values()) {
            if (path.startsWith(each.text(), at)) {
                return true;
            }
        }
        return false;
    }
}

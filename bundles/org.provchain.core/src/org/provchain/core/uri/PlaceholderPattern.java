// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a URL with placeholders may stand for on a server that has a file for each device (FACTS 2). */
public final class PlaceholderPattern {

    private PlaceholderPattern() {
    }

    /** The pattern of all URLs that devices make of this one; empty where it has no placeholder. Its groups hold the MAC addresses. */
    public static Optional<Pattern> of(String url) {
        if (url.indexOf('%') < 0) {
            return Optional.empty();
        }
        StringBuilder pattern = new StringBuilder();
        boolean any = false;
        int literal = 0;
        for (int at = 0; at < url.length(); at++) {
            for (Placeholder each : Placeholder.values()) {
                if (url.startsWith(each.text(), at)) {
                    pattern.append(Pattern.quote(url.substring(literal, at))).append(form(each));
                    literal = at + each.text().length();
                    any = true;
                }
            }
        }
        return any ? Optional.of(Pattern.compile(pattern.append(Pattern.quote(url.substring(literal))).toString()))
                : Optional.empty();
    }

    private static String form(Placeholder placeholder) {
        return switch (placeholder) {
        case MACD -> "([0-9a-f]{12}|[0-9A-F]{12})";
        case MACC -> "([0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5})";
        case DVID -> "(?:[0-9]+/[0-9]+)";
        };
    }
}

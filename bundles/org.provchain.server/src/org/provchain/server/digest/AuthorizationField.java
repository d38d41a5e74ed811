// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.digest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the field Authorization of the scheme Digest (RFC 9110 section 11.4, RFC 7616 section 3.4). */
final class AuthorizationField {

    private static final String SCHEME = "digest ";
    private static final Pattern PARAMETER = Pattern.compile(
            "\\G[ \\t,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \\t]*=[ \\t]*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s,\"]+))[ \\t]*(?:,|$)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final int QUOTED = 2;
    private static final int TOKEN = 3;

    private AuthorizationField() {
    }

    /** Whether a field is of this scheme. */
    static boolean isDigest(String field) {
        return field.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The parameters by their names in lower case; empty where the field is not well formed, or names one twice. */
    static Optional<Map<String, String>> parameters(String field) {
        Map<String, String> parameters = new HashMap<>();
        String rest = field.substring(SCHEME.length()).strip();
        Matcher matcher = PARAMETER.matcher(rest);
        int end = 0;
        while (end < rest.length() && matcher.find()) {
            String value = matcher.group(QUOTED) != null ? ESCAPED.matcher(matcher.group(QUOTED)).replaceAll("$1")
                    : matcher.group(TOKEN);
            if (parameters.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value) != null) {
                return Optional.empty();
            }
            end = matcher.end();
        }
        return end < rest.length() ? Optional.empty() : Optional.of(parameters);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.Set;
import java.util.regex.Pattern;

/** Which words the language takes as names, and how it writes a text in quotes. */
public final class ChainWords {

    private static final Pattern WORD = Pattern
            .compile("-?[0-9]+|[A-Za-z0-9_](-?[A-Za-z0-9_])*(\\.[A-Za-z0-9_](-?[A-Za-z0-9_])*)*");
    private static final Set<String> NEVER = Set.of("extends", "suppress", "macAddress", "force-accept",
            "redirect-server",
            "not-found");
    private static final Set<String> PARAMETERS_ONLY = Set.of("from", "for", "on", "off", "not", "firmware", "nvm",
            "custom",
            "redirect", "step", "comment", "instruction", "protected", "secret");

    private ChainWords() {
    }

    /** Whether a word may be the name of a parameter. */
    public static boolean isParameter(String word) {
        return WORD.matcher(word).matches() && !NEVER.contains(word);
    }

    /** Whether a word may be the name of anything else. */
    public static boolean isName(String word) {
        return isParameter(word) && !PARAMETERS_ONLY.contains(word);
    }

    /** A text in quotes, on one line. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            switch (each) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}

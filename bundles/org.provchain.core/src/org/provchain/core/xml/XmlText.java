// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.OptionalInt;

/** Writes text as the value of an XML attribute (XML 1.0, sections 2.2, 2.3 and 3.3.3). */
public final class XmlText {

    private XmlText() {
    }

    /**
     * The text with all characters escaped that would end the value, or that a parser would turn into a blank.
     *
     * @param text a text of characters that XML allows, see {@link #forbidden(String)}
     */
    public static String attribute(String text) {
        StringBuilder escaped = null;
        for (int at = 0; at < text.length(); at++) {
            String replacement = replacement(text.charAt(at));
            if (replacement != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, at);
            }
            if (escaped != null) {
                if (replacement == null) {
                    escaped.append(text.charAt(at));
                } else {
                    escaped.append(replacement);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** The first character that no XML 1.0 document may hold, even escaped. */
    public static OptionalInt forbidden(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int each = text.codePointAt(at);
            boolean allowed = each >= 0x20 && each <= 0xD7FF || each == '\t' || each == '\n' || each == '\r'
                    || each >= 0xE000 && each <= 0xFFFD || each >= 0x10000;
            if (!allowed) {
                return OptionalInt.of(each);
            }
        }
        return OptionalInt.empty();
    }

    private static String replacement(char each) {
        return switch (each) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        case '\t' -> "&#9;";
        case '\n' -> "&#10;";
        case '\r' -> "&#13;";
        default -> null;
        };
    }
}

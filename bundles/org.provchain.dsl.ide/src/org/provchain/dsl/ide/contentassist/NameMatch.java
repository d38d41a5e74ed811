// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.Locale;

/** How what was typed fits a name: as its beginning, as that of a later segment, or by its humps; letter case does not count. */
public enum NameMatch {

    /** It is the beginning of the name. */
    BEGINNING,
    /** It begins behind a dot of the name. */
    SEGMENT,
    /** Its letters are the first ones of the words of the name, such as SADN for SIP.Account.0.DisplayName. */
    HUMPS,
    /** It does not fit. */
    NONE;

    /** Compares what was typed with a name. */
    public static NameMatch of(String typed, String name) {
        String small = typed.toLowerCase(Locale.ROOT);
        String smallName = name.toLowerCase(Locale.ROOT);
        if (smallName.startsWith(small)) {
            return BEGINNING;
        }
        if (smallName.contains("." + small)) {
            return SEGMENT;
        }
        return humps(typed, name) ? HUMPS : NONE;
    }

    /** Whether each part of what was typed, from a capital or a digit to the next, begins a word of the name, in their order. */
    private static boolean humps(String typed, String name) {
        int from = 0;
        int at = 0;
        while (at < typed.length()) {
            int end = at + 1;
            while (end < typed.length() && !beginsWord(typed, end)) {
                end++;
            }
            from = word(name, typed.substring(at, end), from);
            if (from < 0) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Where the word ends that begins with a part, or -1. */
    private static int word(String name, String part, int from) {
        for (int at = from; at + part.length() <= name.length(); at++) {
            if (beginsWord(name, at) && name.regionMatches(true, at, part, 0, part.length())) {
                return at + part.length();
            }
        }
        return -1;
    }

    private static boolean beginsWord(String text, int at) {
        char each = text.charAt(at);
        return Character.isLetterOrDigit(each) && (at == 0 || Character.isUpperCase(each) || Character.isDigit(each)
                || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}

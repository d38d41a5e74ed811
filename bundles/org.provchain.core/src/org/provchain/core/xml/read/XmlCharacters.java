// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/** Which characters may stand where (XML 1.0, sections 2.2 and 2.3). */
final class XmlCharacters {

    private XmlCharacters() {
    }

    static boolean isBlank(char each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r';
    }

    static boolean isNameStart(char each) {
        return Character.isLetter(each) || each == '_' || each == ':';
    }

    static boolean isName(char each) {
        return isNameStart(each) || Character.isDigit(each) || each == '-' || each == '.' || each == '\u00B7';
    }

    static boolean isAllowed(int each) {
        return each >= 0x20 && each <= 0xD7FF || each == '\t' || each == '\n' || each == '\r'
                || each >= 0xE000 && each <= 0xFFFD || each >= 0x10000 && each <= 0x10FFFF;
    }

    /** The end of a name that begins there; the same place where none does. */
    static int nameEnd(CharSequence text, int begin) {
        int end = begin;
        while (end < text.length() && (end == begin ? isNameStart(text.charAt(end)) : isName(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    static int blankEnd(CharSequence text, int begin) {
        int end = begin;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

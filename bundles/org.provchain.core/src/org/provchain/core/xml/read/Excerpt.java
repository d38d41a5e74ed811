// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/** A short stretch of a document, as it is shown in a message. */
final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {
    }

    /** The characters from one place to another, or as many as fit on one line. */
    static String of(CharSequence text, int begin, int end) {
        StringBuilder shown = new StringBuilder();
        int stop = Math.min(end, text.length());
        for (int at = begin; at < stop; at++) {
            char each = text.charAt(at);
            if (each == '\n' || each == '\r' || at - begin >= MOST) {
                return shown.append('…').toString();
            }
            shown.append(Character.isISOControl(each) ? ' ' : each);
        }
        return shown.toString();
    }
}

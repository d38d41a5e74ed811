// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/**
 * A place in a document.
 *
 * @param line   the line, from 1
 * @param column the column, from 1, in characters
 */
public record XmlPlace(int line, int column) {

    /** Where a document begins. */
    public static final XmlPlace START = new XmlPlace(1, 1);

    /** The place of a character of a text; lines end with LF, CR, or both. */
    static XmlPlace of(CharSequence text, int offset) {
        int line = 1;
        int begin = 0;
        for (int at = 0; at < offset; at++) {
            char each = text.charAt(at);
            boolean ends = each == '\n' || each == '\r' && (at + 1 >= text.length() || text.charAt(at + 1) != '\n');
            if (ends) {
                line++;
                begin = at + 1;
            }
        }
        return new XmlPlace(line, offset - begin + 1);
    }
}

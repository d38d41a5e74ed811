// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/** Finds the places of characters of a text; those that are asked for in order cost one reading of it together. */
final class Lines {

    private final CharSequence text;
    private int line = 1;
    private int begin;
    private int read;

    Lines(CharSequence text) {
        this.text = text;
    }

    /** The place of a character; lines end with LF, CR, or both. */
    XmlPlace place(int offset) {
        if (offset < read) {
            line = 1;
            begin = 0;
            read = 0;
        }
        for (; read < offset; read++) {
            char each = text.charAt(read);
            if (each == '\n' || each == '\r' && (read + 1 >= text.length() || text.charAt(read + 1) != '\n')) {
                line++;
                begin = read + 1;
            }
        }
        return new XmlPlace(line, offset - begin + 1);
    }
}

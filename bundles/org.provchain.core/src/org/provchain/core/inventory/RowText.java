// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of one row without its last line break.
 *
 * @param text      the text, up to the first byte that is not UTF-8
 * @param malformed whether there was such a byte, right behind the text
 */
record RowText(String text, boolean malformed) {

    /** Decodes the bytes of a row. */
    static RowText decode(byte[] bytes) {
        int end = bytes.length;
        if (end > 0 && bytes[end - 1] == '\n') {
            end--;
            if (end > 0 && bytes[end - 1] == '\r') {
                end--;
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(end);
        boolean malformed = decoder.decode(ByteBuffer.wrap(bytes, 0, end), text, true).isError();
        return new RowText(text.flip().toString(), malformed);
    }

    /** Where the field with the given index begins; the end of the row where there is none. */
    Position field(int index, char separator) {
        int offset = 0;
        boolean quoted = false;
        for (int remaining = index; offset < text.length() && remaining > 0; offset++) {
            char c = text.charAt(offset);
            quoted ^= c == '"';
            remaining -= c == separator && !quoted ? 1 : 0;
        }
        return position(offset);
    }

    /** The first quote that neither begins nor ends a field and is not doubled. */
    Optional<Position> misplacedQuote(char separator) {
        boolean quoted = false;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            if (!quoted) {
                if (i > 0 && text.charAt(i - 1) != separator) {
                    return Optional.of(position(i));
                }
                quoted = true;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) != separator) {
                return Optional.of(position(i));
            } else {
                quoted = false;
            }
        }
        return Optional.empty();
    }

    /**
     * Where the stray quote is to be looked for when a row runs over several lines: that line would have ended the row
     * without it.
     */
    Position lastQuoteOfFirstLine() {
        int end = text.indexOf('\n');
        return position(Math.max(0, text.lastIndexOf('"', end < 0 ? text.length() : end)));
    }

    /** Where a character stands. */
    Position position(int offset) {
        int line = 0;
        int begin = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            begin = i + 1;
        }
        return new Position(line, text.codePointCount(begin, offset) + 1);
    }

    /**
     * A place in a row.
     *
     * @param line   the number of line breaks of the row before it
     * @param column the column in its line, from 1, counted in characters
     */
    record Position(int line, int column) {
    }
}

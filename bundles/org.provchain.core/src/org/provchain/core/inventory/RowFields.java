// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The fields of a row as they stand in its bytes. */
final class RowFields {

    private final byte[] row;
    private final char separator;

    /**
     * @param row       a row that has no stray quote
     * @param separator what stands between the fields
     */
    RowFields(byte[] row, char separator) {
        this.row = row;
        this.separator = separator;
    }

    /** The row with another value in a field, which keeps its quotes; all other bytes stay. */
    byte[] with(int column, String value) {
        int begin = begin(column);
        int end = end(begin);
        boolean quoted = begin < end && row[begin] == RawRow.QUOTE;
        byte[] field = bytes(written(value, quoted, separator));
        ByteArrayOutputStream changed = new ByteArrayOutputStream(row.length + field.length);
        changed.write(row, 0, begin);
        changed.writeBytes(field);
        changed.write(row, end, row.length - end);
        return changed.toByteArray();
    }

    /** A new row. */
    static byte[] row(Iterable<String> values, char separator, String lineEnd) {
        StringBuilder text = new StringBuilder();
        for (String each : values) {
            text.append(text.length() > 0 ? String.valueOf(separator) : "").append(written(each, false, separator));
        }
        return bytes(text.append(lineEnd).toString());
    }

    /** Whether UTF-8 can write a value; half of a pair of surrogates it cannot. */
    static boolean canWrite(String value) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private static byte[] bytes(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException unchecked) {
            throw new IllegalArgumentException(text, unchecked);
        }
    }

    private static String written(String value, boolean quoted, char separator) {
        boolean needed = value.indexOf('"') >= 0 || value.indexOf(separator) >= 0 || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        return quoted || needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** In UTF-8 neither separator nor quote is a part of another character. */
    private int begin(int column) {
        int offset = 0;
        for (int remaining = column; remaining > 0; remaining--) {
            offset = end(offset) + 1;
        }
        return offset;
    }

    private int end(int begin) {
        boolean quoted = false;
        for (int i = begin; i < row.length; i++) {
            quoted ^= row[i] == RawRow.QUOTE;
            if (!quoted && (row[i] == separator || isLineEnd(i))) {
                return i;
            }
        }
        return row.length;
    }

    private boolean isLineEnd(int at) {
        return row[at] == '\n' && at == row.length - 1
                || row[at] == '\r' && at == row.length - 2 && row[at + 1] == '\n';
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.project;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a table of devices as it lies on the disk. All offsets in tables are offsets in it: they do not count the byte order
 * mark that a spreadsheet writes.
 */
public final class TableText {

    /** How a file may begin that a spreadsheet wrote. */
    public static final char MARK = '\uFEFF';
    /** No header comes near to it. */
    private static final int LONGEST = 1 << 16;

    /**
     * The first line of a table that is not blank.
     *
     * @param text   the line
     * @param offset where it begins
     */
    public record Header(String text, int offset) {
    }

    private TableText() {
    }

    /**
     * The whole text.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public static String read(Path file) throws IOException {
        return withoutMark(Files.readString(file));
    }

    /** A text without its byte order mark. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /**
     * The header, without reading on; empty where all lines are.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public static Header header(Path file) throws IOException {
        try (Reader input = Files.newBufferedReader(file)) {
            StringBuilder read = new StringBuilder();
            int begin = 0;
            for (int each = input.read(); each >= 0 && read.length() < LONGEST; each = input.read()) {
                boolean mark = each == MARK && read.isEmpty();
                if (each == '\n' && !read.substring(begin).isBlank()) {
                    break;
                } else if (!mark) {
                    read.append((char) each);
                    begin = each == '\n' ? read.length() : begin;
                }
            }
            String line = read.substring(begin);
            return new Header(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, begin);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops where more characters than allowed stand between two {@code <}, before a parser collects them: no value, text or tag
 * can hold that character.
 */
final class LimitedReader extends FilterReader {

    private final int limit;
    private int run;
    private int line = 1;
    private int column;

    LimitedReader(Reader characters, int limit) {
        super(characters);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int each = super.read();
        if (each >= 0) {
            count((char) each);
        }
        return each;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int read = super.read(characters, offset, length);
        for (int at = offset; at < offset + read; at++) {
            count(characters[at]);
        }
        return read;
    }

    private void count(char each) throws XmlProblemException {
        column++;
        if (each == '\n') {
            line++;
            column = 0;
        }
        run = each == '<' ? 0 : run + 1;
        if (run > limit) {
            throw new XmlProblemException(XmlProblem.overLimit(new XmlPlace(line, Math.max(1, column)),
                    tooLong("A value or a text", limit)));
        }
    }

    static String tooLong(String what, int limit) {
        return what + " has more than " + limit + " characters, which is the limit of a text.";
    }
}

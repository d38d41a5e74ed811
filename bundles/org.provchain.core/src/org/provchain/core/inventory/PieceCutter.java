// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.Arrays;

/** Cuts the bytes of a table behind whole lines, so that every byte is in one piece. */
final class PieceCutter {

    private final byte[] content;
    private int begin;
    private long line = 1;

    PieceCutter(byte[] content) {
        this.content = content;
    }

    /** The bytes from the end of the last piece to the beginning of a line; its number is from 1. */
    byte[] upTo(long next) {
        int end = begin;
        while (line < next && end < content.length) {
            line += content[end] == '\n' ? 1 : 0;
            end++;
        }
        line = next;
        byte[] piece = Arrays.copyOfRange(content, begin, end);
        begin = end;
        return piece;
    }

    /** How many bytes were cut so far. */
    int done() {
        return begin;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a table into rows: a row goes on over a line break as long as a quote is open. Holds no more than one row, so
 * that a stray quote cannot pull the whole table into memory, and can go back to the second line of the row just read.
 */
final class RowInput implements Closeable {

    /** No row of a devices table comes near to it; a quote that nobody closes does. */
    static final int LIMIT = 1 << 16;

    private final LineInput lines;
    private final Deque<byte[]> pending = new ArrayDeque<>();
    private final List<byte[]> row = new ArrayList<>();
    private long line = 1;

    RowInput(InputStream input) {
        lines = new LineInput(input, LIMIT);
    }

    /** The next row, or empty at the end. */
    Optional<RawRow> next() throws IOException {
        row.clear();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        boolean open = false;
        do {
            Optional<byte[]> next = nextLine();
            if (next.isEmpty()) {
                break;
            }
            row.add(next.get());
            bytes.writeBytes(next.get());
            open ^= RawRow.hasOddQuotes(next.get());
        } while (open && bytes.size() <= LIMIT);
        long begin = line;
        line += row.size();
        return row.isEmpty() ? Optional.empty()
                : Optional.of(new RawRow(begin, bytes.toByteArray(), bytes.size() > LIMIT, open));
    }

    /** Goes back, so that the second line of the row just read begins the next one. */
    void retrySecondLine() {
        for (int i = row.size() - 1; i > 0; i--) {
            pending.addFirst(row.get(i));
            line--;
        }
        row.clear();
    }

    /** The line on which the next row begins, from 1. */
    long line() {
        return line;
    }

    private Optional<byte[]> nextLine() throws IOException {
        return pending.isEmpty() ? lines.next() : Optional.of(pending.removeFirst());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

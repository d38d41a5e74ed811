// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts bytes into lines at each LF, which in UTF-8 is no part of another character; a line keeps its CR and LF. Of a
 * line that is longer than the limit only the beginning is kept.
 */
final class LineInput implements Closeable {

    private final InputStream input;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int begin;
    private int end;

    LineInput(InputStream input, int limit) {
        this.input = input;
        this.limit = limit;
    }

    /** The next line, or empty at the end. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        while (begin < end || fill()) {
            int stop = begin;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            boolean complete = stop < end;
            stop = complete ? stop + 1 : stop;
            // One more than the limit is kept, to show that it was passed.
            line.write(buffer, begin, Math.min(stop - begin, limit + 1 - line.size()));
            begin = stop;
            if (complete) {
                return Optional.of(line.toByteArray());
            }
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
    }

    private boolean fill() throws IOException {
        begin = 0;
        end = Math.max(0, input.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}

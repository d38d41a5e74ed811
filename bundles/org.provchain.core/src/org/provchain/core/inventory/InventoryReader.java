// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads a devices table row by row: CSV with a header, in UTF-8 with or without a byte order mark, separated by comma
 * or semicolon, whichever the header uses. A bad row is a fault among the rows and does not end the reading; a header that
 * cannot be used is the only row. Holds one row at a time; rows without any value are passed over.
 */
public final class InventoryReader implements Iterator<InventoryRow>, Closeable {

    private final RowInput input;
    private Optional<RowParser> parser = Optional.empty();
    private Optional<InventoryRow> next = Optional.empty();
    private boolean ended;

    /**
     * Begins to read a table.
     *
     * @param input the bytes of the table, closed with this reader
     * @throws IOException if the header cannot be read
     */
    public InventoryReader(InputStream input) throws IOException {
        this.input = new RowInput(input);
        HeaderReading header = HeaderReading.read(this.input);
        parser = header.parser();
        next = header.fault().map(InventoryRow.class::cast);
        ended = parser.isEmpty();
    }

    /**
     * Begins to read the table in a file.
     *
     * @throws IOException if the file is not there or cannot be read
     */
    public static InventoryReader open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        try {
            return new InventoryReader(stream);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /** The names of the columns, the known ones in lower case; empty where the header cannot be used. */
    public List<String> columns() {
        return parser.map(RowParser::columns).orElse(List.of());
    }

    /**
     * Whether there is another row.
     *
     * @throws UncheckedIOException if the table cannot be read on
     */
    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty() && !ended) {
                advance();
            }
        } catch (IOException e) {
            ended = true;
            throw new UncheckedIOException(e);
        }
        return next.isPresent();
    }

    private void advance() throws IOException {
        Optional<RawRow> row = input.next();
        if (row.isEmpty()) {
            ended = true;
            return;
        }
        next = parser.flatMap(each -> each.parse(row.get(), input));
    }

    @Override
    public InventoryRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        InventoryRow row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}

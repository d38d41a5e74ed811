// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.provchain.core.inventory.InventoryRow.DeviceRow;
import org.provchain.core.inventory.InventoryRow.RowFault;
import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;

/**
 * A devices table with all of its bytes, so that one field can be changed and the others stay as they are. Its rows are
 * those that {@link InventoryReader} reads, and those that it cannot use. Never changes; texts that came of each other by a
 * change share what is equal in them.
 */
public final class InventoryText {

    private final HeaderReading header;
    private final TablePiece[] pieces;
    private final int[] rows;
    private final int[] lines;

    private InventoryText(HeaderReading header, TablePiece[] pieces) {
        this.header = header;
        this.pieces = pieces;
        int count = 0;
        for (TablePiece each : pieces) {
            count += each.isRow() ? 1 : 0;
        }
        rows = new int[count];
        lines = new int[count];
        int row = 0;
        int line = 1;
        for (int i = 0; i < pieces.length; i++) {
            if (pieces[i].isRow()) {
                rows[row] = i;
                lines[row++] = line;
            }
            line += pieces[i].lines();
        }
    }

    /** Reads a table. */
    public static InventoryText read(byte[] content) {
        return read(content, Cancellation.NEVER, Progress.NONE);
    }

    /**
     * Reads a table.
     *
     * @param progress is told of the bytes that were read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static InventoryText read(byte[] content, Cancellation cancellation, Progress progress) {
        List<TablePiece> pieces = new ArrayList<>();
        PieceCutter cutter = new PieceCutter(content);
        progress.started(content.length);
        try (RowInput input = new RowInput(new ByteArrayInputStream(content))) {
            HeaderReading header = HeaderReading.read(input);
            if (header.parser().isEmpty()) {
                return new InventoryText(header, new TablePiece[] {
                        new TablePiece(content, 0, TablePiece.Shape.PASSED_OVER) });
            }
            pieces.add(new TablePiece(cutter.upTo(input.line()), (int) input.line() - 1,
                    TablePiece.Shape.PASSED_OVER));
            int told = 0;
            for (Optional<RawRow> row = input.next(); row.isPresent(); row = input.next()) {
                Optional<InventoryRow> parsed = header.parser().get().parse(row.get(), input);
                pieces.add(TablePiece.of(cutter.upTo(input.line()), (int) (input.line() - row.get().line()), parsed));
                if (pieces.size() % 1024 == 0) {
                    cancellation.check();
                    progress.advanced(cutter.done() - told);
                    told = cutter.done();
                }
            }
            return new InventoryText(header, pieces.toArray(TablePiece[]::new));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        } finally {
            progress.done();
        }
    }

    /** Why the table has no rows at all; empty where its header can be used. */
    public Optional<RowFault> fault() {
        return header.fault();
    }

    /** The names of the columns, the known ones in lower case; empty where the header cannot be used. */
    public List<String> columns() {
        return header.parser().map(RowParser::columns).orElse(List.of());
    }

    /** How many rows there are. */
    public int size() {
        return rows.length;
    }

    /** The line on which a row begins, from 1. */
    public int line(int row) {
        return lines[row];
    }

    /** On how many lines a row stands. */
    public int lines(int row) {
        return piece(row).lines();
    }

    /** The values of a row; as many as there are, and of one that cannot be split its text alone. */
    public List<String> values(int row) {
        FieldReading reading = FieldReading.read(raw(row), separator());
        return reading.fault().isPresent() ? List.of(reading.text().text()) : reading.fields();
    }

    /** The device in a row; empty where there is none. */
    public Optional<Device> device(int row) {
        return parser().parse(raw(row)).filter(DeviceRow.class::isInstance).map(DeviceRow.class::cast)
                .map(DeviceRow::device);
    }

    /** All bytes. */
    public byte[] bytes() {
        int length = 0;
        for (TablePiece each : pieces) {
            length += each.bytes().length;
        }
        byte[] all = new byte[length];
        int end = 0;
        for (TablePiece each : pieces) {
            System.arraycopy(each.bytes(), 0, all, end, each.bytes().length);
            end += each.bytes().length;
        }
        return all;
    }

    /** Whether these are the bytes of the table. */
    public boolean is(byte[] content) {
        int end = 0;
        for (TablePiece each : pieces) {
            int begin = end;
            end += each.bytes().length;
            if (end > content.length || !Arrays.equals(each.bytes(), 0, each.bytes().length, content, begin, end)) {
                return false;
            }
        }
        return end == content.length;
    }

    /** Whether a row is the same as in a text that this one came of, or that came of this one. */
    public boolean isSameRow(int row, InventoryText other) {
        return row < other.size() && piece(row) == other.piece(row);
    }

    /** A change to this table. */
    public InventoryChange change() {
        return new InventoryChange(this);
    }

    /** The table with other pieces under the same header. */
    InventoryText with(List<TablePiece> changed) {
        return new InventoryText(header, changed.toArray(TablePiece[]::new));
    }

    /** Whether both have the same rows, piece for piece. */
    boolean isCutAs(InventoryText other) {
        return pieces.length == other.pieces.length && Arrays.equals(rows, other.rows)
                && Arrays.equals(lines, other.lines);
    }

    List<TablePiece> pieces() {
        return List.of(pieces);
    }

    /** The index among the pieces. */
    int index(int row) {
        return rows[row];
    }

    TablePiece piece(int row) {
        return pieces[rows[row]];
    }

    RowParser parser() {
        return header.parser().orElseThrow();
    }

    char separator() {
        return parser().separator();
    }

    private RawRow raw(int row) {
        byte[] bytes = piece(row).bytes();
        return new RawRow(lines[row], bytes, bytes.length > RowInput.LIMIT, RawRow.hasOddQuotes(bytes));
    }
}

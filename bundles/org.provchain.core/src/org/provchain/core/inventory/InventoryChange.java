// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A change of a table: values, rows that go, and new rows at its end; made as a whole or not at all. */
public final class InventoryChange {

    private static final String OPEN_QUOTE = "A quote that is not closed would take other rows into the changed one;"
            + " correct that row first.";

    private final InventoryText text;
    private final Map<Integer, Map<Integer, String>> values = new TreeMap<>();
    private final List<List<String>> added = new ArrayList<>();
    private Set<Integer> removed = Set.of();

    InventoryChange(InventoryText text) {
        this.text = text;
    }

    /** Another value in a field; row and column are from 0. */
    public InventoryChange with(int row, int column, String value) {
        values.computeIfAbsent(row, each -> new TreeMap<>()).put(column, value);
        return this;
    }

    /** Rows that go. */
    public InventoryChange without(Set<Integer> rows) {
        removed = Set.copyOf(rows);
        return this;
    }

    /** A new row at the end, with the value of each column. */
    public InventoryChange withRow(List<String> row) {
        added.add(List.copyOf(row));
        return this;
    }

    /** Makes the change; where nothing differs, the text is the same object. */
    public TableEdit make() {
        if (text.fault().isPresent()) {
            return new TableEdit.Refused("The header of the table cannot be used; correct it first.");
        }
        return fault().<TableEdit>map(TableEdit.Refused::new).orElseGet(this::made);
    }

    private TableEdit made() {
        Map<Integer, TablePiece> changed = new HashMap<>();
        for (Map.Entry<Integer, Map<Integer, String>> row : values.entrySet()) {
            TablePiece piece = text.piece(row.getKey());
            byte[] bytes = piece.bytes();
            for (Map.Entry<Integer, String> value : row.getValue().entrySet()) {
                if (!text.values(row.getKey()).get(value.getKey()).equals(value.getValue())) {
                    bytes = new RowFields(bytes, text.separator()).with(value.getKey(), value.getValue());
                }
            }
            if (bytes != piece.bytes()) {
                changed.put(text.index(row.getKey()), piece(bytes));
            }
        }
        removed.forEach(row -> changed.put(text.index(row), null));
        if (changed.isEmpty() && added.isEmpty()) {
            return new TableEdit.Done(text, 0);
        }
        List<TablePiece> pieces = new ArrayList<>();
        List<TablePiece> before = text.pieces();
        for (int i = 0; i < before.size(); i++) {
            TablePiece piece = changed.containsKey(i) ? changed.get(i) : before.get(i);
            if (piece != null) {
                pieces.add(piece);
            }
        }
        added.forEach(row -> append(pieces, row));
        return checked(text.with(pieces));
    }

    /** Behind a table that ends without a line break, the new row ends without one too. */
    private void append(List<TablePiece> pieces, List<String> row) {
        TablePiece last = pieces.getLast();
        boolean ended = !last.lineEnd().isEmpty();
        String lineEnd = ended ? last.lineEnd() : text.pieces().getFirst().lineEnd();
        if (!ended) {
            pieces.set(pieces.size() - 1, last.ended(lineEnd.isEmpty() ? "\n" : lineEnd));
        }
        pieces.add(piece(RowFields.row(row, text.separator(), ended ? lineEnd : "")));
    }

    private TablePiece piece(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        boolean ended = bytes.length > 0 && bytes[bytes.length - 1] == '\n';
        RawRow raw = new RawRow(1, bytes, bytes.length > RowInput.LIMIT, RawRow.hasOddQuotes(bytes));
        return TablePiece.of(bytes, ended ? lines : lines + 1, text.parser().parse(raw));
    }

    /** Where a quote stands open or stray, a change elsewhere may close it, or make another row of the changed one. */
    private TableEdit checked(InventoryText after) {
        boolean open = text.pieces().stream().anyMatch(
                each -> each.shape() == TablePiece.Shape.NO_FIELDS || RawRow.hasOddQuotes(each.bytes()));
        if (open && !isRead(after)) {
            return new TableEdit.Refused(OPEN_QUOTE);
        }
        int first = values.keySet().stream().findFirst().orElse(text.size() - removed.size());
        return new TableEdit.Done(after, Math.max(0, first));
    }

    /** Whether who reads the bytes finds the rows and the values of a text. */
    private boolean isRead(InventoryText after) {
        InventoryText again = InventoryText.read(after.bytes());
        return again.isCutAs(after) && (!removed.isEmpty() || values.entrySet().stream()
                .allMatch(row -> row.getValue().entrySet().stream().allMatch(value -> value.getValue()
                        .equals(valueAt(again.values(row.getKey()), value.getKey())))));
    }

    private static String valueAt(List<String> fields, int column) {
        return column < fields.size() ? fields.get(column) : null;
    }

    private Optional<String> fault() {
        for (Map.Entry<Integer, Map<Integer, String>> row : values.entrySet()) {
            TablePiece piece = text.piece(row.getKey());
            List<String> now = text.values(row.getKey());
            long length = piece.bytes().length;
            for (Map.Entry<Integer, String> value : row.getValue().entrySet()) {
                if (piece.shape() == TablePiece.Shape.NO_FIELDS || value.getKey() >= now.size()) {
                    return Optional.of("Line " + text.line(row.getKey())
                            + " does not have the fields of the header; correct it in the text of the table.");
                }
                boolean same = now.get(value.getKey()).equals(value.getValue());
                Optional<String> fault = same ? Optional.empty() : fault(value.getKey(), value.getValue());
                if (fault.isPresent()) {
                    return fault;
                }
                length += 4L * value.getValue().length();
            }
            if (length > RowInput.LIMIT) {
                return Optional.of("The row would be too long.");
            }
        }
        return added.stream().map(this::fault).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> fault(List<String> row) {
        if (row.stream().mapToLong(each -> 4L * each.length() + 3).sum() > RowInput.LIMIT) {
            return Optional.of("The row would be too long.");
        }
        for (int column = 0; column < text.columns().size(); column++) {
            Optional<String> fault = fault(column, row.get(column));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<String> fault(int column, String value) {
        return ColumnValue.fault(text.columns().get(column), value);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.provchain.core.inventory.InventoryRow.Kind;
import org.provchain.core.inventory.InventoryRow.RowFault;

/**
 * A stretch of a table, from the beginning of a line to the end of one.
 *
 * @param bytes the bytes with their line ends; never changed
 * @param lines how many lines they are
 * @param shape what they are
 */
record TablePiece(byte[] bytes, int lines, Shape shape) {

    /** What a piece is to who reads devices from the table. */
    enum Shape {
        /** The header with all before it, or a row without any value. */
        PASSED_OVER,
        /** A row with fields, be it a device or not. */
        FIELDS,
        /** A row that cannot be split into fields. */
        NO_FIELDS
    }

    /** The piece of a row that was read. */
    static TablePiece of(byte[] bytes, int lines, Optional<InventoryRow> row) {
        return new TablePiece(bytes, lines, row.map(TablePiece::shape).orElse(Shape.PASSED_OVER));
    }

    private static Shape shape(InventoryRow row) {
        return row instanceof RowFault fault && fault.kind() != Kind.BAD_MAC && fault.kind() != Kind.FIELD_COUNT
                ? Shape.NO_FIELDS : Shape.FIELDS;
    }

    boolean isRow() {
        return shape != Shape.PASSED_OVER;
    }

    /** The line break at the end; empty where the table ends without one. */
    String lineEnd() {
        int end = bytes.length;
        return end == 0 || bytes[end - 1] != '\n' ? "" : end > 1 && bytes[end - 2] == '\r' ? "\r\n" : "\n";
    }

    /** The same with a line break at its end. */
    TablePiece ended(String lineEnd) {
        byte[] end = lineEnd.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(bytes, bytes.length + end.length);
        System.arraycopy(end, 0, all, bytes.length, end.length);
        return new TablePiece(all, lines, shape);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

/** What one row of a devices table is: a device, or a fault. */
public sealed interface InventoryRow {

    /** The line on which the row begins, from 1. */
    long line();

    /**
     * A row that is a device.
     *
     * @param line   the line on which the row begins, from 1
     * @param device the device
     */
    record DeviceRow(long line, Device device) implements InventoryRow {
    }

    /**
     * A row that cannot be used.
     *
     * @param line    the line of the fault, from 1
     * @param column  the column of the fault in that line, from 1
     * @param kind    what is wrong
     * @param message what is wrong and what to do, for the user
     */
    record RowFault(long line, int column, Kind kind, String message) implements InventoryRow {
    }

    /** The kinds of fault: a bad MAC address is check PC701, all others are check PC705. */
    enum Kind {
        /** The MAC address is none. */
        BAD_MAC,
        /** More or fewer fields than the header. */
        FIELD_COUNT,
        /** A quote in the wrong place, or one that is never closed. */
        BAD_QUOTE,
        /** Bytes that are not UTF-8. */
        BAD_ENCODING,
        /** Longer than any row should be. */
        TOO_LONG,
        /** The header has no column mac; nothing else is read. */
        NO_MAC_COLUMN,
        /** The header names a column twice; nothing else is read. */
        DUPLICATE_COLUMN,
        /** There is no header. */
        NO_HEADER
    }
}

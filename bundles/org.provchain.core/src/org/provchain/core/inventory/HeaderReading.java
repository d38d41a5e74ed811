// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.provchain.core.inventory.InventoryRow.Kind;
import org.provchain.core.inventory.InventoryRow.RowFault;

/**
 * What the header of a devices table says: how to read the rows, or why they cannot be read.
 *
 * @param parser reads the rows
 * @param fault  why there is no parser
 */
record HeaderReading(Optional<RowParser> parser, Optional<RowFault> fault) {

    private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    /** Reads the first row that is not empty. */
    static HeaderReading read(RowInput input) throws IOException {
        boolean first = true;
        for (Optional<RawRow> row = input.next(); row.isPresent(); row = input.next()) {
            RawRow header = first ? withoutMark(row.get()) : row.get();
            first = false;
            if (!RowText.decode(header.bytes()).text().isBlank() || isUtf16(header.bytes())) {
                return read(header);
            }
        }
        return fault(1, 1, Kind.NO_HEADER, "the table is empty; its first line names the columns, for example"
                + " mac,model,name");
    }

    private static RawRow withoutMark(RawRow row) {
        byte[] bytes = row.bytes();
        boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return marked ? new RawRow(row.line(), Arrays.copyOfRange(bytes, 3, bytes.length), row.overlong(), row.open())
                : row;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static HeaderReading read(RawRow row) {
        if (isUtf16(row.bytes())) {
            return fault(row.line(), 1, Kind.BAD_ENCODING, "the table is saved as UTF-16; save it as CSV UTF-8");
        }
        RowText text = RowText.decode(row.bytes());
        char separator = separator(text.text());
        FieldReading fields = FieldReading.read(row, separator);
        if (fields.fault().isPresent()) {
            return new HeaderReading(Optional.empty(), fields.fault());
        }
        InventoryHeader header = new InventoryHeader(fields.fields());
        if (header.duplicate().isPresent()) {
            int column = header.duplicate().get();
            RowText.Position position = text.field(column, separator);
            return fault(row.line() + position.line(), position.column(), Kind.DUPLICATE_COLUMN, "the column "
                    + header.names().get(column) + " stands twice in the header; remove or rename one");
        }
        if (header.column(InventoryHeader.MAC).isEmpty()) {
            return fault(row.line(), 1, Kind.NO_MAC_COLUMN, "the header has no column mac; the first line names the"
                    + " columns, separated by , or ;");
        }
        return new HeaderReading(Optional.of(new RowParser(header, separator)), Optional.empty());
    }

    /** The separator that stands more often outside quotes; a comma where neither does. */
    private static char separator(String header) {
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
        }
        return semicolons > commas ? ';' : ',';
    }

    private static HeaderReading fault(long line, int column, Kind kind, String message) {
        return new HeaderReading(Optional.empty(), Optional.of(new RowFault(line, column, kind, message)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.List;
import java.util.Optional;

import org.provchain.core.inventory.InventoryRow.DeviceRow;
import org.provchain.core.inventory.InventoryRow.Kind;
import org.provchain.core.inventory.InventoryRow.RowFault;
import org.provchain.core.uri.MacAddress;

/** Makes devices from the rows below a header. */
final class RowParser {

    private final InventoryHeader header;
    private final char separator;

    RowParser(InventoryHeader header, char separator) {
        this.header = header;
        this.separator = separator;
    }

    List<String> columns() {
        return header.names();
    }

    char separator() {
        return separator;
    }

    /**
     * The device or the fault in a row; empty where the row holds no value. A stray quote may have pulled good rows into
     * this one: then the input goes back to them.
     */
    Optional<InventoryRow> parse(RawRow row, RowInput input) {
        Optional<InventoryRow> parsed = parse(row);
        if (parsed.isPresent() && parsed.get() instanceof RowFault fault
                && (fault.kind() == Kind.BAD_QUOTE || fault.kind() == Kind.TOO_LONG)) {
            input.retrySecondLine();
        }
        return parsed;
    }

    /** The device or the fault in a row; empty where the row holds no value. */
    Optional<InventoryRow> parse(RawRow row) {
        FieldReading reading = FieldReading.read(row, separator);
        if (reading.fault().isPresent()) {
            return reading.fault().map(InventoryRow.class::cast);
        }
        List<String> fields = reading.fields();
        if (fields.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        int expected = header.names().size();
        if (fields.size() != expected) {
            RowText.Position position = reading.text().field(expected, separator);
            return Optional.of(new RowFault(row.line() + position.line(), position.column(), Kind.FIELD_COUNT,
                    "this row has " + fields.size() + (fields.size() == 1 ? " field" : " fields") + ", the header has "
                            + expected + "; a value that holds " + separator + " stands between quotes"));
        }
        int macColumn = header.column(InventoryHeader.MAC).orElseThrow();
        String mac = fields.get(macColumn);
        Optional<MacAddress> address = MacAddress.parse(mac);
        if (address.isEmpty()) {
            RowText.Position position = reading.text().field(macColumn, separator);
            return Optional.of(new RowFault(row.line() + position.line(), position.column(), Kind.BAD_MAC,
                    "\"" + mac + "\" is no MAC address: " + MacAddress.fault(mac).orElseThrow()));
        }
        return Optional.of(new DeviceRow(row.line(), new Device(address.get(),
                header.value(InventoryHeader.MODEL, fields), header.value(InventoryHeader.FIRMWARE, fields),
                header.value(InventoryHeader.MAC_ID, fields), header.variables(fields))));
    }
}

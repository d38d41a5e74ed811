// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.Optional;

import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.FirmwareVersion;
import org.provchain.core.uri.MacAddress;

/** What may stand in a column. */
final class ColumnValue {

    private ColumnValue() {
    }

    /** Why a value may not stand in a column, as a sentence; empty where it may. */
    static Optional<String> fault(String column, String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            return Optional.of("A value of a device has one line.");
        }
        if (!RowFields.canWrite(value)) {
            return Optional.of("\"" + value + "\" holds a character that UTF-8 cannot write.");
        }
        return switch (column) {
        case InventoryHeader.MAC -> MacAddress.fault(value)
                .map(reason -> "\"" + value + "\" is no MAC address: " + reason + ".");
        case InventoryHeader.MODEL -> value.isBlank() || DeviceModel.find(value.strip()).isPresent() ? Optional.empty()
                : Optional.of("The model \"" + value
                        + "\" is not known; write MaxwellBasic, Maxwell2, Maxwell3 or Maxwell4.");
        case InventoryHeader.FIRMWARE ->
            value.isBlank() || FirmwareVersion.parse(value.strip()).isPresent() ? Optional.empty()
                    : Optional.of("\"" + value + "\" is no firmware version; write it as 2.22.4.");
        default -> Optional.empty();
        };
    }
}

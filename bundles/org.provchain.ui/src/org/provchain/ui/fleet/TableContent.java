// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.InventoryText;

/**
 * The rows of a table.
 *
 * @param path the table
 * @param text what stands in it
 */
record TableContent(Path path, InventoryText text) implements FleetContent {

    @Override
    public List<String> columns() {
        return text.columns();
    }

    @Override
    public int size() {
        return text.size();
    }

    @Override
    public List<String> values(int row) {
        return text.values(row);
    }

    @Override
    public Optional<Device> device(int row) {
        return text.device(row);
    }

    @Override
    public int rowAt(Path file, int line) {
        if (!file.equals(path)) {
            return -1;
        }
        int low = 0;
        int high = text.size() - 1;
        while (low <= high) {
            int row = (low + high) >>> 1;
            if (line < text.line(row)) {
                high = row - 1;
            } else if (line < text.line(row) + text.lines(row)) {
                return row;
            } else {
                low = row + 1;
            }
        }
        return -1;
    }
}

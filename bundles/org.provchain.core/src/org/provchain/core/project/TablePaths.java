// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.nio.file.Path;

import org.provchain.model.DeviceTable;

/** Finds the file of a table: its path is relative to the text that names it. */
public final class TablePaths {

    private TablePaths() {
    }

    /** The file; it need not exist. */
    public static Path of(DeviceTable table) {
        Path path = Path.of(table.getPath() == null ? "" : table.getPath());
        if (table.eResource() == null || !table.eResource().getURI().isFile()) {
            return path;
        }
        return Path.of(table.eResource().getURI().toFileString()).resolveSibling(path);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.provchain.model.DeviceTable;

/** Finds the file of a table: its path is relative to the text that names it. */
public final class TablePaths {

    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\p{Cntrl}<>:\"|?*]");

    private TablePaths() {
    }

    /** The file; it need not exist. */
    public static Path of(DeviceTable table) {
        Path path = path(table.getPath() == null ? "" : table.getPath());
        if (table.eResource() == null || !table.eResource().getURI().isFile()) {
            return path;
        }
        return Path.of(table.eResource().getURI().toFileString()).resolveSibling(path);
    }

    /** The path; of one that no file can have here, such as one with a NUL, one that is not there; without a path, the empty one. */
    private static Path path(String written) {
        if (written == null) {
            return Path.of("");
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException impossible) {
            return Path.of(IMPOSSIBLE.matcher(written).replaceAll("\ufffd"));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.provchain.core.inventory.Device;

/** The devices of a source, row by row; does not change, so that jobs may read it. */
sealed interface FleetContent permits TableContent, TextContent {

    /** The names of the columns. */
    List<String> columns();

    /** How many rows there are. */
    int size();

    /** The values of a row; fewer than columns where the row is not whole. */
    List<String> values(int row);

    /** The device of a row; empty where it is none. */
    Optional<Device> device(int row);

    /** The row that stands on a line of a file, or -1. */
    int rowAt(Path file, int line);

    /** The value in a column, empty where there is none. */
    default String value(int row, int column) {
        List<String> values = values(row);
        return column < values.size() ? values.get(column) : "";
    }
}

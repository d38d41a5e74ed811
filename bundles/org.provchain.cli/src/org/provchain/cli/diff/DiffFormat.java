// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.diff;

import java.io.IOException;

import org.provchain.cli.console.Console;
import org.provchain.core.comparison.FleetDifference;

/** How a difference is written. */
public enum DiffFormat {
    TEXT, JSON;

    /**
     * Writes a difference as a result.
     *
     * @param all whether no line is left out of a text
     * @throws IOException if the result cannot be written
     */
    public void write(FleetDifference difference, ComparedSides sides, Console console, boolean all)
            throws IOException {
        switch (this) {
        case TEXT -> new DiffText(console, all).write(difference, sides);
        case JSON -> DiffJson.write(difference, sides, console.out());
        }
    }
}

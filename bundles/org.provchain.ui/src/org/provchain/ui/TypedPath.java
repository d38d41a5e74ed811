// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A path as a user types it into a field. */
public final class TypedPath {

    private TypedPath() {
    }

    /**
     * Reads a path; empty where the system knows no such path, as with a colon in a name on Windows.
     *
     * @param typed what stands in the field
     * @param below the names below it
     */
    public static Optional<Path> of(String typed, String... below) {
        try {
            return Optional.of(Path.of(typed.strip(), below));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}

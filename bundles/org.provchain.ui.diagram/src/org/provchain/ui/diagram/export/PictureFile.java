// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A picture as a file, written whole or not at all. */
public final class PictureFile {

    private PictureFile() {
    }

    /**
     * Writes a file in one step.
     *
     * @throws IOException if it cannot be written; a file that was there before stays as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        // not a temporary file of the library, which nobody else may read
        Path beside = file.toAbsolutePath().resolveSibling(".provchain-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}

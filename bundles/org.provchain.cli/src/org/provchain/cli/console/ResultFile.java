// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A result that takes the place of a file in one step, so that a failure leaves the old one. */
public final class ResultFile {

    private ResultFile() {
    }

    /**
     * Writes a text; the file keeps its permissions, and a link to it stays one.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw CommandFailure.usage(file + " is a folder; give the name of a file.");
        }
        if (!Files.isDirectory(folder)) {
            throw CommandFailure
                    .usage(file + " cannot be written, since there is no folder " + folder + "; make it first.");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // a pipe or a device has nothing to keep
            Files.writeString(target, text, StandardCharsets.UTF_8);
            return;
        }
        Path draft = folder.resolve(".provchain-" + UUID.randomUUID() + ".tmp");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}

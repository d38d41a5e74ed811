// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that lies ready beside the one whose place it takes, with a copy of that one. */
final class StagedFile {

    private final Path target;
    private final Path draft;
    private final Path old;
    private final boolean replaces;
    private boolean taken;
    private boolean oldIsNeeded;

    private StagedFile(Path target) {
        this.target = target;
        String mark = ".provchain-" + UUID.randomUUID();
        draft = target.resolveSibling(mark + ".tmp");
        old = target.resolveSibling(mark + ".old");
        replaces = Files.exists(target);
    }

    /**
     * Writes a text beside a file; the file keeps its permissions, and a link to it stays one.
     *
     * @throws IOException if it cannot be written
     */
    static StagedFile of(Path file, String content) throws IOException {
        StagedFile staged = new StagedFile(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
        if (Files.isDirectory(staged.target)) {
            throw new IOException(file + " is a folder; choose another name.");
        }
        try {
            Files.writeString(staged.draft, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            if (staged.replaces) {
                Files.copy(staged.target, staged.old, StandardCopyOption.COPY_ATTRIBUTES);
                if (Files.getFileStore(staged.target).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(staged.draft, Files.getPosixFilePermissions(staged.target));
                }
            }
        } catch (IOException failed) {
            staged.clear();
            throw failed;
        }
        return staged;
    }

    /** Takes the place. */
    void take() throws IOException {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        taken = true;
    }

    /** Gives the place back to what was there, if it was taken; what fails then is added to the failure. */
    void giveBack(IOException failure) {
        try {
            if (taken && replaces) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else if (taken) {
                Files.delete(target);
            }
        } catch (IOException alsoFailed) {
            oldIsNeeded = replaces;
            failure.addSuppressed(alsoFailed);
        }
    }

    /** Removes what was only there in between; not the only copy of what could not be given back. */
    void clear() throws IOException {
        Files.deleteIfExists(draft);
        if (!oldIsNeeded) {
            Files.deleteIfExists(old);
        }
    }
}

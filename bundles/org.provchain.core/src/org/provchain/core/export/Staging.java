// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder on the file system of an output where new files are made before they take their places. It is locked as long
 * as an export runs; one without a lock was left by a killed run and is cleaned up by the next.
 */
final class Staging implements AutoCloseable {

    /** Its name where it must lie in the output folder. */
    static final String INSIDE = ".provchain-staging";

    private static final String LOCK = "lock";

    private final Path root;
    private final boolean beside;
    private final FileChannel lock;

    private Staging(Path root, boolean beside, FileChannel lock) {
        this.root = root;
        this.beside = beside;
        this.lock = lock;
    }

    /**
     * Makes the staging folder of an output, and puts an output back that a killed run left half changed.
     *
     * @param target the output folder or archive, absolute; it need not be there
     * @throws ExportException if another export is using it
     */
    static Staging open(Path target) throws IOException {
        boolean beside = StagingPlace.canLieBeside(target);
        Path root = beside ? StagingPlace.beside(target) : target.resolve(INSIDE);
        StagingPlace.create(root);
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(channel)) {
                throw new ExportException("another export is writing to " + target + "; wait until it has ended");
            }
            Staging staging = new Staging(root, beside, channel);
            Journal.of(root).rollBack(target);
            staging.clear();
            return staging;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    /** Whether it lies beside the output, so that what is in it can take the place of the whole output. */
    boolean isBeside() {
        return beside;
    }

    private void clear() throws IOException {
        try (var entries = Files.newDirectoryStream(root, entry -> !entry.endsWith(LOCK))) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    FileTrees.delete(entry);
                } else {
                    Files.delete(entry);
                }
            }
        }
    }

    /** Removes the folder; it stays where it is still needed to put the output back. */
    @Override
    public void close() throws IOException {
        try (lock) {
            if (Journal.of(root).isPending()) {
                return;
            }
            clear();
        }
        Files.deleteIfExists(root.resolve(LOCK));
        try {
            Files.deleteIfExists(root);
        } catch (DirectoryNotEmptyException e) {
            // Another export has begun in it the moment before; it is its folder now.
        }
    }
}

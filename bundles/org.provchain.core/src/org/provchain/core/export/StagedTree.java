// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** The new files of an export, beside the output folder until all are written. */
final class StagedTree {

    /** Its name in the staging folder. */
    static final String NAME = "tree";

    private final Path root;
    private final Set<String> folders = new HashSet<>();

    StagedTree(Path staging) throws IOException {
        root = Files.createDirectory(staging.resolve(NAME));
    }

    Path root() {
        return root;
    }

    void write(OutputFile file) throws IOException {
        Path path = file(file.path());
        int slash = file.path().lastIndexOf('/');
        if (slash > 0 && folders.add(file.path().substring(0, slash))) {
            Files.createDirectories(path.getParent());
        }
        ByteBuffer content = ByteBuffer.wrap(file.content());
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (content.hasRemaining()) {
                channel.write(content);
            }
        } catch (IOException e) {
            throw new ExportException("cannot write " + file.path() + ": " + e.getMessage(), e);
        }
    }

    /** Puts the whole tree in the place of the output folder, which is not there or empty. */
    void replace(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            Files.move(root, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Windows does not move over a folder. One that is not empty any more is not deleted, and stays.
            Files.deleteIfExists(target);
            Files.move(root, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path file(String path) throws ExportException {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            throw new ExportException(path + " cannot be a file name on this system: " + e.getReason(), e);
        }
    }
}

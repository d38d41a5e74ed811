// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Tells when the files of a project have changed, by looking at their times and sizes. Looking works on every file system,
 * and with every way of saving, such as a rename over the old file; the notices of the system do not.
 */
public final class FileWatch {

    /** What tells one state of a file from another. */
    private record Stamp(FileTime time, long size, Object key) {
    }

    private final Path root;
    private final Supplier<Collection<Path>> further;
    private Map<Path, Stamp> known;
    private Map<Path, Stamp> last;

    /**
     * Begins with the state that the files have now.
     *
     * @param root    the folder of the project
     * @param further files that count as well, such as tables, wherever they lie
     */
    public FileWatch(Path root, Supplier<Collection<Path>> further) {
        this.root = root;
        this.further = further;
        this.known = look();
        this.last = known;
    }

    /** Looks once. Whether the files differ from the state that was told last, and have come to rest since the look before. */
    public boolean hasChanged() {
        Map<Path, Stamp> now = look();
        boolean atRest = now.equals(last);
        last = now;
        if (!atRest || now.equals(known)) {
            return false;
        }
        known = now;
        return true;
    }

    /** Takes the state of now for the known one, after further files have been named. */
    public void settle() {
        known = look();
        last = known;
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".chain") || name.equals("provchain.toml")) {
                        stamps.put(file, stamp(attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            // counts as empty, which is a change; reading it then says why
        }
        for (Path each : further.get()) {
            stamps.put(each, stamp(each));
        }
        return stamps;
    }

    private static Stamp stamp(Path file) {
        try {
            return stamp(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException gone) {
            return new Stamp(FileTime.fromMillis(0), -1, "");
        }
    }

    private static Stamp stamp(BasicFileAttributes attributes) {
        return new Stamp(attributes.lastModifiedTime(), attributes.size(),
                Objects.requireNonNullElse(attributes.fileKey(), ""));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** Decides where a {@link Staging} folder lies, and whether a folder made in it can take the place of the output. */
final class StagingPlace {

    private StagingPlace() {
    }

    /** Whether the folder above the output can be written and is on one file system with it. */
    static boolean canLieBeside(Path target) throws IOException {
        Path above = above(target);
        return Files.isWritable(above) && (Files.notExists(target) || !target.equals(above)
                && Files.getFileStore(target).equals(Files.getFileStore(above)));
    }

    static Path beside(Path target) {
        return above(target).resolve("." + target.getFileName() + Staging.INSIDE);
    }

    /** The nearest folder above the output that is there; the root of the file system for itself. */
    private static Path above(Path target) {
        Path above = target.getParent();
        while (above != null && Files.notExists(above)) {
            above = above.getParent();
        }
        return above == null ? target : above;
    }

    /** Makes the staging folder, open to its owner only: there may be secrets in the files. */
    static void create(Path root) throws IOException {
        Files.createDirectories(root.getParent());
        boolean posix = Files.getFileAttributeView(root.getParent(), PosixFileAttributeView.class) != null;
        try {
            if (posix) {
                Files.createDirectory(root,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(root);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
                throw new ExportException(root + " is in the way; move it away", e);
            }
        }
    }

    /**
     * Makes a new folder like an empty one that it is to replace.
     *
     * @return whether that is done; else the old one must stay, because its owner or group would be lost
     */
    static boolean makeAlike(Path fresh, Path old) throws IOException {
        if (Files.notExists(old, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view == null) {
            return true;
        }
        PosixFileAttributes made = view.readAttributes();
        PosixFileAttributes wanted = Files.readAttributes(old, PosixFileAttributes.class);
        if (!made.owner().equals(wanted.owner()) || !made.group().equals(wanted.group())) {
            return false;
        }
        view.setPermissions(wanted.permissions());
        return view.readAttributes().permissions().equals(wanted.permissions());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Refuses a secret file that others can read or that could be committed with the project. */
final class SecretFileGuard {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private SecretFileGuard() {
    }

    /**
     * Checks one file; where the file system knows no permissions, only its place.
     *
     * @throws SecretFileException if the file is refused
     * @throws IOException         if the file is not there
     */
    static void check(Path file, Path project) throws IOException {
        Path real = file.toRealPath();
        if (Files.isDirectory(real)) {
            throw new SecretFileException(file, "this is a folder, not a secret file");
        }
        if (real.startsWith(project.toRealPath())) {
            throw new SecretFileException(file, "the secret file lies inside the project folder and could be committed"
                    + " with it; move it out of " + project);
        }
        PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        if (view != null && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains)) {
            throw new SecretFileException(file, "others than you may read or write the secret file; run: chmod 600 "
                    + file);
        }
    }
}

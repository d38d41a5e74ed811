// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder that is the project of a path. */
final class ProjectRoots {

    private ProjectRoots() {
    }

    /** The path itself if it is a folder, else the folder that it lies in. */
    static Path of(Path path) {
        if (Files.isDirectory(path)) {
            return path;
        }
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;

/** Names the files of a project as the user would: relative to where he stands, if he named the project so. */
public final class SourcePaths {

    private final Path root;
    private final Path absolute;

    public SourcePaths(Path root) {
        this.root = root;
        this.absolute = root.toAbsolutePath().normalize();
    }

    /** The file that an element stands in. */
    public Path of(EObject element) {
        return element.eResource() == null ? root : shown(Path.of(element.eResource().getURI().toFileString()));
    }

    /** A file of the project; one that lies elsewhere stays as it is. */
    public Path shown(Path file) {
        Path normal = file.toAbsolutePath().normalize();
        return normal.startsWith(absolute) ? root.resolve(absolute.relativize(normal)).normalize() : file;
    }
}

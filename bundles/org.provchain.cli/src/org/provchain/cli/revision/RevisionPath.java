// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.revision;

import java.nio.file.Path;

/**
 * A path as it was in a revision.
 *
 * @param revision the revision, as the user named it
 * @param root     the temporary folder that stands for the working tree
 * @param path     the path in it
 */
public record RevisionPath(String revision, Path root, Path path) {

    /** What is told of the path: such as {@code HEAD~1:sites/acme}. */
    public String label() {
        return shown(path.toString());
    }

    /** A message in which the paths of the temporary folder read as those of the revision. */
    public String shown(String message) {
        return message.replace(root + path.getFileSystem().getSeparator(), revision + ":").replace(root.toString(),
                revision + ":");
    }
}

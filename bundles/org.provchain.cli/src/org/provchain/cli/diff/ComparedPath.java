// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.diff;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.provchain.cli.revision.RevisionPath;

/**
 * A path that is compared.
 *
 * @param path  where it lies
 * @param label what the user calls it
 * @param shown a message with paths as the user knows them
 */
public record ComparedPath(Path path, String label, UnaryOperator<String> shown) {

    /** A path as it is. */
    public static ComparedPath of(Path path) {
        return new ComparedPath(path, path.toString(), UnaryOperator.identity());
    }

    /** A path as it was. */
    public static ComparedPath of(RevisionPath path) {
        return new ComparedPath(path.path(), path.label(), path::shown);
    }
}

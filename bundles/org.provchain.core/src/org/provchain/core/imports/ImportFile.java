// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.nio.file.Path;

/**
 * A file that an import writes.
 *
 * @param path    where it lies
 * @param content what stands in it, in UTF-8
 * @param change  what becomes of it
 */
public record ImportFile(Path path, String content, Change change) {

    /** What becomes of a file. */
    public enum Change {

        /** It is not there yet. */
        NEW,

        /** Another file of its name is there, whose place it takes. */
        REPLACED,

        /** It is there and holds the same. */
        UNCHANGED,

        /** Another file of its name is there and stays, since it holds what was not imported. */
        KEPT
    }

    /** Whether it is written. */
    public boolean isWritten() {
        return change == Change.NEW || change == Change.REPLACED;
    }
}

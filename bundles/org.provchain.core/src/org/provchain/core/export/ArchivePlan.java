// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.util.List;

/**
 * What an archive will hold, and what becomes of the one that is there.
 *
 * @param first  its first files, in their order; not all, so that a large fleet takes no memory
 * @param files  how many files there are in all
 * @param bytes  how large they are together, before they are compressed
 * @param outcomewhat becomes of the archive
 */
public record ArchivePlan(List<Entry> first, long files, long bytes, Outcome outcome) {

    /** What becomes of the archive. */
    public enum Outcome {

        /** There was none. */
        CREATE,
        /** It takes the place of one that is there. */
        REPLACE,
        /** The one that is there holds the same bytes, and stays. */
        UNCHANGED
    }

    /**
     * A file of the archive.
     *
     * @param path its path in the archive
     * @param size its length in bytes
     */
    public record Entry(String path, int size) {
    }

    /** Keeps the list from being changed. */
    public ArchivePlan {
        first = List.copyOf(first);
    }

    /** How many files are not among the first. */
    public long more() {
        return files - first.size();
    }
}

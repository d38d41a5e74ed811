// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.util.List;

/**
 * What an export changes in a folder; all paths relative to it, in the order of the files, deletions sorted.
 *
 * @param create    files that are not there
 * @param update    files that an export wrote and that differ
 * @param unchanged files that are there with the same bytes, whoever wrote them
 * @param delete    files that an export wrote, that are no longer written, and that shall go
 * @param obsolete  such files that stay because nobody asked for them to go
 * @param foreign   files that are in the way and that no export wrote; with one of them nothing is written
 */
public record ExportPlan(List<String> create, List<String> update, List<String> unchanged, List<String> delete,
        List<String> obsolete, List<String> foreign) {

    /** Keeps the lists from being changed. */
    public ExportPlan {
        create = List.copyOf(create);
        update = List.copyOf(update);
        unchanged = List.copyOf(unchanged);
        delete = List.copyOf(delete);
        obsolete = List.copyOf(obsolete);
        foreign = List.copyOf(foreign);
    }

    /** Whether the folder is not as the export would leave it. */
    public boolean differs() {
        return !create.isEmpty() || !update.isEmpty() || !delete.isEmpty() || !foreign.isEmpty();
    }
}

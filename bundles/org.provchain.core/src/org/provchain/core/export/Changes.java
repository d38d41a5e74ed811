// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.provchain.core.export.Change.Kind;

/** Turns a plan into single changes. */
final class Changes {

    private Changes() {
    }

    /**
     * The changes in the order in which they are to be made; the record of exports comes last.
     *
     * @param plan      what is to be changed
     * @param state     the folder before
     * @param newRecord whether the record changes too
     */
    static List<Change> of(ExportPlan plan, FolderState state, boolean newRecord) throws IOException {
        List<Change> changes = new ArrayList<>();
        Set<String> folders = new LinkedHashSet<>();
        for (String path : plan.create()) {
            folders.addAll(state.missingFolders(path));
        }
        folders.forEach(folder -> changes.add(new Change(Kind.FOLDER, folder)));
        plan.delete().forEach(path -> changes.add(new Change(Kind.DELETE, path)));
        plan.create().forEach(path -> changes.add(new Change(Kind.CREATE, path)));
        plan.update().forEach(path -> changes.add(new Change(Kind.UPDATE, path)));
        if (newRecord) {
            changes.add(new Change(state.isRecorded() ? Kind.UPDATE : Kind.CREATE, ExportRecord.FILE));
        }
        return changes;
    }
}

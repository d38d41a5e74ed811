// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects the {@link ExportPlan} file by file, and checks their paths on the way. */
final class PlanBuilder {

    private final FolderState folder;
    private final boolean prune;
    private final PathLedger ledger = new PathLedger();
    private final Map<FileState, List<String>> files = new EnumMap<>(FileState.class);
    private final Set<String> seen = new HashSet<>();

    PlanBuilder(FolderState folder, boolean prune) {
        this.folder = folder;
        this.prune = prune;
        for (FileState state : FileState.values()) {
            files.put(state, new ArrayList<>());
        }
    }

    /** Adds a file and says what is to be done with it. */
    FileState add(OutputFile file) throws IOException {
        ledger.take(file.path());
        FileState state = folder.state(file);
        files.get(state).add(file.path());
        if (!folder.written().isEmpty()) {
            seen.add(file.path());
        }
        return state;
    }

    /** The plan for the files that were added. */
    ExportPlan plan() throws IOException {
        List<String> gone = new ArrayList<>();
        for (String path : new TreeSet<>(folder.written())) {
            if (!seen.contains(path) && folder.isOwn(path)) {
                gone.add(path);
            }
        }
        return new ExportPlan(files.get(FileState.CREATE), files.get(FileState.UPDATE), files.get(FileState.UNCHANGED),
                prune ? gone : List.of(), prune ? List.of() : gone, files.get(FileState.FOREIGN));
    }

    /** The paths to be recorded once the plan is carried out: what exports wrote and is still there. */
    Set<String> record(ExportPlan plan) {
        Set<String> record = new HashSet<>(plan.create());
        record.addAll(plan.update());
        record.addAll(plan.obsolete());
        plan.unchanged().stream().filter(folder.written()::contains).forEach(record::add);
        return record;
    }
}

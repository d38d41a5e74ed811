// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Collectors;

import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;

/**
 * Writes files to a folder, all or nothing: an error or a cancellation leaves the folder as it was. Unchanged files are
 * not touched; files that no export wrote are neither changed nor removed.
 *
 * @param folder       the output folder, made where it is not there
 * @param prune        whether files of earlier exports that are no longer written are removed
 * @param progress     is told of each file
 * @param total        the number of files to come, or {@link Progress#UNKNOWN}
 * @param cancellation is asked before each file
 */
public record FolderExport(Path folder, boolean prune, Progress progress, long total, Cancellation cancellation) {

    private static final int SHOWN = 10;

    /** An export that shows no progress and is not stopped. */
    public FolderExport(Path folder, boolean prune) {
        this(folder, prune, Progress.NONE, Progress.UNKNOWN, Cancellation.NEVER);
    }

    /**
     * What {@link #write} would change; changes nothing.
     *
     * @param files the files, asked for one by one
     * @throws ExportException                            if a path may not be written or two files have one path
     * @throws IOException                                if the folder cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public ExportPlan plan(Iterator<OutputFile> files) throws IOException {
        progress.started(total);
        try {
            PlanBuilder plan = new PlanBuilder(new FolderState(real(folder)), prune);
            while (files.hasNext()) {
                cancellation.check();
                plan.add(files.next());
                progress.advanced(1);
            }
            return plan.plan();
        } finally {
            progress.done();
        }
    }

    /**
     * Writes the files.
     *
     * @param files the files, asked for one by one and not kept
     * @return what was changed
     * @throws ExportException                            if a path may not be written, two files have one path, a
     *                                                    foreign file is in the way, or another export is running there
     * @throws IOException                                if reading or writing fails
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public ExportPlan write(Iterator<OutputFile> files) throws IOException {
        progress.started(total);
        Path target = real(folder);
        try (Staging staging = Staging.open(target); FilesAhead ahead = new FilesAhead(files)) {
            return write(ahead, target, staging);
        } finally {
            progress.done();
        }
    }

    private ExportPlan write(Iterator<OutputFile> files, Path target, Staging staging) throws IOException {
        FolderState state = new FolderState(target);
        PlanBuilder builder = new PlanBuilder(state, prune);
        StagedTree tree = new StagedTree(staging.root());
        while (files.hasNext()) {
            cancellation.check();
            OutputFile file = files.next();
            FileState found = builder.add(file);
            if (found == FileState.CREATE || found == FileState.UPDATE) {
                tree.write(file);
            }
            progress.advanced(1);
        }
        ExportPlan plan = builder.plan();
        refuseForeign(plan);
        byte[] record = ExportRecord.text(builder.record(plan));
        boolean newRecord = !state.hasRecord(record);
        if (newRecord) {
            tree.write(new OutputFile(ExportRecord.FILE, record));
        }
        cancellation.check();
        if (state.empty() && staging.isBeside() && StagingPlace.makeAlike(tree.root(), target)) {
            tree.replace(target);
        } else {
            new Transfer(staging.root(), target, cancellation).carryOut(Changes.of(plan, state, newRecord));
        }
        return plan;
    }

    private void refuseForeign(ExportPlan plan) throws ExportException {
        if (!plan.foreign().isEmpty()) {
            int more = plan.foreign().size() - SHOWN;
            throw new ExportException("in " + folder + " lies what no export wrote; move it away or choose another"
                    + " folder: " + plan.foreign().stream().limit(SHOWN).collect(Collectors.joining(", "))
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    /** The folder behind links, so that a link to the output folder stays a link. */
    private static Path real(Path folder) throws IOException {
        return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;

import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;

/**
 * Writes files to one tar.gz archive, all or nothing. The same files in the same order give the same bytes, whoever
 * writes them and whenever; an archive that holds these bytes already is not touched.
 *
 * @param archive      the archive
 * @param progress     is told of each file
 * @param total        the number of files to come, or {@link Progress#UNKNOWN}
 * @param cancellation is asked before each file
 */
public record ArchiveExport(Path archive, Progress progress, long total, Cancellation cancellation) {

    private static final int BUFFER = 1 << 16;

    /** An export that shows no progress and is not stopped. */
    public ArchiveExport(Path archive) {
        this(archive, Progress.NONE, Progress.UNKNOWN, Cancellation.NEVER);
    }

    /**
     * Writes the archive.
     *
     * @param files the files, asked for one by one and not kept
     * @return whether it was written; false if it was the same already
     * @throws ExportException                            if a path may not be written, two files have one path, or
     *                                                    another export is writing it
     * @throws IOException                                if writing fails
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public boolean write(Iterator<OutputFile> files) throws IOException {
        Path target = target();
        try (Staging staging = Staging.open(target)) {
            Path fresh = staging.root().resolve("archive");
            writeTo(Files.newOutputStream(fresh), files);
            if (Files.exists(target) && Files.mismatch(fresh, target) < 0) {
                return false;
            }
            cancellation.check();
            Files.createDirectories(target.getParent());
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }

    /**
     * Whether the archive is not there or holds other bytes than {@link #write} would write; changes nothing.
     *
     * @param files the files, asked for one by one and not kept
     * @throws ExportException                            if a path may not be written or two files have one path
     * @throws IOException                                if the archive cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public boolean differs(Iterator<OutputFile> files) throws IOException {
        ComparingOutputStream comparison = new ComparingOutputStream(archive);
        writeTo(comparison, files);
        return comparison.differs();
    }

    /**
     * What {@link #write} would write; changes nothing.
     *
     * @param files the files, asked for one by one and not kept
     * @param most  how many of them the plan names at most
     * @throws ExportException                            if a path may not be written or two files have one path
     * @throws IOException                                if the archive that is there cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public ArchivePlan plan(Iterator<OutputFile> files, int most) throws IOException {
        boolean there = Files.exists(target());
        CountedFiles counted = new CountedFiles(files, most);
        boolean differs = differs(counted);
        return counted.plan(!there ? ArchivePlan.Outcome.CREATE
                : differs ? ArchivePlan.Outcome.REPLACE : ArchivePlan.Outcome.UNCHANGED);
    }

    /** The file behind links, so that a link to the archive stays a link. */
    private Path target() throws IOException {
        Path target = Files.exists(archive) ? archive.toRealPath() : archive.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new ExportException(archive + " is a folder; name a file for the archive");
        }
        return target;
    }

    /** Writes the archive to a stream and closes it. */
    private void writeTo(OutputStream output, Iterator<OutputFile> files) throws IOException {
        progress.started(total);
        PathLedger ledger = new PathLedger();
        try (TarGzWriter archiveWriter = new TarGzWriter(new BufferedOutputStream(output, BUFFER))) {
            while (files.hasNext()) {
                cancellation.check();
                OutputFile file = files.next();
                ledger.take(file.path());
                archiveWriter.write(file);
                progress.advanced(1);
            }
        } finally {
            progress.done();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.provchain.core.imports.ChainImport;
import org.provchain.core.imports.ImportException;
import org.provchain.core.imports.ImportOptions;
import org.provchain.core.imports.ImportProblem;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.imports.ImportSources;
import org.provchain.core.imports.Remedy;
import org.provchain.core.imports.Repairs;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.ui.MonitorProgress;

/**
 * What is imported, and how.
 *
 * @param sources   files, or folders that hold some
 * @param chain     the name of the chain
 * @param entry     the path of the entry, where the links do not tell
 * @param base      the base of the chain, where the links do not tell
 * @param perDevice whether files that differ by device only become one
 */
record XmlImport(List<Path> sources, String chain, Optional<String> entry, Optional<String> base, boolean perDevice) {

    /**
     * Reads the documents; changes nothing.
     *
     * @param correct   whether copies are read that are corrected where that is sure
     * @param allowLoss whether what a chain cannot hold is kept as a comment
     * @throws ImportException                                if the user has to say more
     * @throws IOException                                    if a file cannot be read
     * @throws java.util.concurrent.CancellationException     if the user cancelled
     */
    Reading read(boolean correct, boolean allowLoss, IProgressMonitor monitor) throws IOException, ImportException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Import_reading, 1);
        // named by the path below the folder that was chosen, which the user knows
        List<ImportSource> documents = ImportSources.of(sources).stream()
                .map(each -> new ImportSource(each.path(), each.path(), each.input())).toList();
        int corrected = 0;
        if (correct) {
            Repairs repairs = Repairs.of(documents, XmlLimits.DEFAULT);
            corrected = repairs.corrected().size();
            documents = repairs.sources();
        }
        ImportOptions options = new ImportOptions(chain, entry, base, ProjectLoader.shippedCatalogue(),
                XmlLimits.DEFAULT, allowLoss, perDevice);
        ImportResult result = ChainImport.of(documents, options, new MonitorProgress(progress.split(1)),
                monitor::isCanceled);
        return new Reading(documents.size(), corrected, options, result);
    }

    /**
     * The paths of which one has to be named as the entry; empty where the links tell.
     *
     * @throws ImportException                                if there is nothing to read, or not of one generation
     * @throws IOException                                    if a file cannot be read
     * @throws java.util.concurrent.CancellationException     if the reading was cancelled
     */
    List<String> candidates(IProgressMonitor monitor) throws IOException, ImportException {
        try {
            Reading reading = read(false, true, monitor);
            if (reading.has(Remedy.CORRECTED_COPY)) {
                read(true, true, monitor);
            }
            return List.of();
        } catch (ImportException unclear) {
            if (unclear.entries().isEmpty()) {
                throw unclear;
            }
            return unclear.entries();
        }
    }

    /**
     * What came of it.
     *
     * @param documents how many were read
     * @param corrected how many of them were corrected in a copy
     * @param options   how they were read
     * @param result    the text and what was found
     */
    record Reading(int documents, int corrected, ImportOptions options, ImportResult result) {

        /** What stops the import. */
        List<ImportProblem> stopping() {
            return result.problems().stream().filter(options::stops).toList();
        }

        /** Whether something helps against any of what was found. */
        boolean has(Remedy remedy) {
            return result.problems().stream().anyMatch(each -> each.remedy() == remedy);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.provchain.core.checks.Check;
import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;

/**
 * Makes the text of a chain of the documents of a phone, so that an export writes the same documents again: the same
 * elements, attributes and comments in the same order.
 */
public final class ChainImport {

    private final ImportOptions options;
    private final Progress progress;
    private final Cancellation cancellation;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();
    private final Map<String, String> tables = new TreeMap<>();

    private ChainImport(ImportOptions options, Progress progress, Cancellation cancellation) {
        this.options = options;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Imports documents.
     *
     * @param sources the documents; not empty
     * @param progress     is told of each document
     * @param cancellation may stop it
     * @return the text, or what stops the import
     * @throws ImportException if the user has to say more, such as which document is the entry
     * @throws IOException     if a file cannot be read
     */
    public static ImportResult of(List<ImportSource> sources, ImportOptions options, Progress progress,
            Cancellation cancellation) throws IOException, ImportException {
        progress.started(sources.size());
        try {
            return new ChainImport(options, progress, cancellation).run(sources);
        } finally {
            progress.done();
        }
    }

    private ImportResult run(List<ImportSource> sources) throws IOException, ImportException {
        List<ImportedDocument> documents = new ArrayList<>(sources.size());
        for (ImportSource each : sources) {
            cancellation.check();
            DocumentReading.read(each, options.limits(), problems::add, (statement, place) -> {
                // nobody asks where it stood
            }).ifPresent(documents::add);
            progress.advanced(1);
        }
        if (documents.size() < sources.size() || problems.stream().anyMatch(options::stops)) {
            return result(Optional.empty());
        }
        LinkTargets targets = new LinkTargets(documents, options.base());
        ImportedChain chain = ImportedChain.of(documents, options.entry(), targets);
        leftOut(documents, chain);
        base(targets);
        boolean flat = form(chain);
        List<ChainFile> files = files(chain);
        String text = new ChainTextWriter(options.chain(), options.catalogue(), targets, flat, files, true, null)
                .write();
        return result(Optional.of(tables.isEmpty() ? text : text + "\ndevices from \"" + DeviceTable.NAME + "\"\n"));
    }

    private void base(LinkTargets targets) {
        if (targets.base().isEmpty()) {
            note(ImportNote.Topic.BASE, "No link tells where the files lie on the server, so the chain has no base.");
        } else if (options.base().isEmpty()) {
            note(ImportNote.Topic.BASE, "The base " + targets.base() + " is taken from the links.");
        }
    }

    private void note(ImportNote.Topic topic, String message) {
        notes.add(new ImportNote(topic, message));
    }

    private void leftOut(List<ImportedDocument> documents, ImportedChain chain) {
        Set<ImportedDocument> reached = new HashSet<>(chain.files());
        documents.stream().filter(each -> !reached.contains(each))
                .forEach(each -> note(ImportNote.Topic.LEFT_OUT, each.source().shown()
                        + " is left out: no link leads from " + chain.entry().source().path() + " to it."));
    }

    /** Whether the chain is flat: all documents are that have anything to put into sections. */
    private boolean form(ImportedChain chain) {
        boolean sectioned = chain.files().stream().anyMatch(ImportedDocument::sectioned);
        for (ImportedDocument each : chain.files()) {
            if (each.flat()) {
                problems.add(new ImportProblem(Check.PC603, each.source().shown(), each.root(),
                        sectioned
                                ? "Parameters or steps stand without sections here and in sections elsewhere; an export "
                                        + "writes sections everywhere."
                                : "The document is flat: parameters and steps stand without sections; the chain says 'flat'."));
            }
            if (each.product().isEmpty()) {
                problems.add(new ImportProblem(Check.PC603, each.source().shown(), each.root(),
                        "The document has no productID, as is seen in the field; an export writes none either."));
            }
        }
        return !sectioned && chain.files().stream().anyMatch(ImportedDocument::flat);
    }

    private List<ChainFile> files(ImportedChain chain) {
        FileNames names = new FileNames();
        DeviceTable table = new DeviceTable();
        DeviceFiles devices = options.perDevice() ? DeviceFiles.of(chain, table, notes) : DeviceFiles.NONE;
        List<ChainFile> files = new ArrayList<>(chain.files().size());
        for (ImportedDocument each : chain.files()) {
            Optional<DeviceFiles.Group> group = devices.of(each);
            if (group.isEmpty()) {
                files.add(new ChainFile(names.of(each.location()), each.location(), false, each));
            } else if (group.get().first() == each) {
                String location = group.get().location();
                files.add(new ChainFile(names.ofDevices(location), location, true, group.get().merged()));
            }
        }
        table.files().forEach(tables::put);
        return files;
    }

    private ImportResult result(Optional<String> text) {
        return new ImportResult(List.copyOf(problems), List.copyOf(notes), text, tables);
    }
}

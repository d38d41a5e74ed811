// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.export.OutputFile;
import org.provchain.core.imports.ChainImport;
import org.provchain.core.imports.ImportException;
import org.provchain.core.imports.ImportOptions;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.xml.ChainExport;
import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.dsl.Texts;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.UnreadableInput;

/** Imports documents, and exports them again, for the tests of this package. */
final class Imported {

    static final Catalogue CATALOGUE = ProjectLoader.shippedCatalogue();

    private Imported() {
    }

    static ImportOptions options() {
        return new ImportOptions("imported", Optional.empty(), Optional.empty(), CATALOGUE, XmlLimits.DEFAULT, false,
                false);
    }

    static ImportResult of(ImportOptions options, Map<String, String> documents) throws IOException, ImportException {
        List<ImportSource> sources = new ArrayList<>();
        documents.forEach((path, text) -> sources.add(new ImportSource(path, path, XmlInput.of(text))));
        return of(options, sources);
    }

    static ImportResult of(ImportOptions options, List<ImportSource> sources) throws IOException, ImportException {
        return ChainImport.of(sources, options, Progress.NONE, Cancellation.NEVER);
    }

    /** The documents that the text of an import writes, by path; the text is sound and laid out. */
    static Map<String, String> exported(ImportResult result, Path folder) throws IOException, UnreadableInput {
        String text = result.text().orElseThrow();
        for (Map.Entry<String, String> each : result.tables().entrySet()) {
            Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
        CheckedProject checked = Texts.check(folder, text);
        assertEquals(List.of(), checked.findings().stream().filter(each -> each.code().startsWith("PC00"))
                .map(each -> each.region().line() + " " + each.message()).toList(), text);
        assertEquals(text, Texts.format(folder, text), "layout");
        Files.delete(folder.resolve("format.chain"));
        Map<String, String> documents = new TreeMap<>();
        try (DeviceDirectory devices = new DeviceDirectory(checked.project())) {
            ChainExport export = new ChainExport(checked.project().chains().getFirst(), devices.iterator(),
                    SecretSource.NONE, checked.project().settings().simulation().macCase(), "");
            while (export.hasNext()) {
                OutputFile file = export.next();
                documents.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
            }
        }
        return documents;
    }

    /** Compares documents as XML. */
    static void assertSame(Map<String, String> expected, Map<String, String> actual) throws IOException {
        assertEquals(new ArrayList<>(new TreeMap<>(expected).keySet()), new ArrayList<>(actual.keySet()));
        for (Map.Entry<String, String> each : expected.entrySet()) {
            assertEquals(Canonical.of(each.getValue()), Canonical.of(actual.get(each.getKey())), each.getKey());
        }
    }
}

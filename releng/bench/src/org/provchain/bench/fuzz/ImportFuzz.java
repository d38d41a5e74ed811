// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.provchain.core.imports.ChainImport;
import org.provchain.core.imports.ImportException;
import org.provchain.core.imports.ImportOptions;
import org.provchain.core.imports.ImportProblem;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;
import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.dsl.project.ProjectLoader;

/** Any bytes at the import: a text, or what stops it. */
public final class ImportFuzz {

    private static final Memory MEMORY = new Memory("import", 50_000);
    private static final ImportOptions STRICT = options(false);
    private static final ImportOptions ALLOWING_LOSS = options(true);

    private ImportFuzz() {
    }

    private static ImportOptions options(boolean loss) {
        return new ImportOptions("fuzzed", Optional.empty(), Optional.empty(), ProjectLoader.shippedCatalogue(),
                XmlLimits.DEFAULT, loss, loss);
    }

    /** Takes one input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        ImportOptions options = MEMORY.next() % 2 == 0 ? STRICT : ALLOWING_LOSS;
        String quoted = new String(bytes, StandardCharsets.ISO_8859_1);
        ImportSource source = new ImportSource("fuzzed.xml", "fuzzed.xml", XmlInput.of(bytes));
        try {
            ImportResult result = ChainImport.of(List.of(source), options, Progress.NONE, Cancellation.NEVER);
            result.problems().stream().map(ImportProblem::message).forEach(each -> Told.check(each, quoted));
            result.notes().forEach(each -> Told.check(each.message(), quoted));
            if (result.text().isEmpty() && result.problems().isEmpty()) {
                throw new IllegalStateException("no text, and nobody says why");
            }
        } catch (ImportException told) {
            Told.check(told.getMessage(), quoted);
        }
    }
}

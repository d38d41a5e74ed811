// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.provchain.core.imports.ChainImport;
import org.provchain.core.imports.ImportOptions;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;
import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.dsl.project.ProjectLoader;

/** The import of a document of 50 MiB, with all that the program has loaded, in the heap that the JVM was given. */
public final class ImportBench {

    private static final long SIZE = 50L << 20;

    private ImportBench() {
    }

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path file = document(Path.of(arguments[0]));
        ImportOptions options = new ImportOptions("big", Optional.empty(), Optional.empty(),
                ProjectLoader.shippedCatalogue(), XmlLimits.DEFAULT, false, false);
        long begun = System.nanoTime();
        ImportResult result = ChainImport.of(List.of(new ImportSource("big.xml", "big.xml", XmlInput.of(file))),
                options,
                Progress.NONE, Cancellation.NEVER);
        result.problems().forEach(each -> System.err.println(each.place() + " " + each.message()));
        Figures.report(
                "%,.1f MiB of XML to %,.1f MiB of text in %,d ms, with a heap of %,d MiB at most (300 are allowed)",
                Files.size(file) / 1048576.0, result.text().orElseThrow().length() / 1048576.0,
                (System.nanoTime() - begun) / 1_000_000, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Path document(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("big.xml");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<provisioning version=\"1.1\" productID=\"mx3b\">\n    <nvm>\n");
            long written = 0;
            for (int count = 0; written < SIZE; count++) {
                String line = "        <param name=\"SIP.Account." + count % 4 + ".DisplayName\" value=\"Desk " + count
                        + " &amp; hall\"/>\n";
                out.write(line);
                written += line.length();
            }
            out.write("    </nvm>\n</provisioning>\n");
        }
        return file;
    }
}

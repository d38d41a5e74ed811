// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.provchain.core.checks.Check;
import org.provchain.core.checks.Checks;
import org.provchain.core.checks.Finding;
import org.provchain.core.graph.Circles;
import org.provchain.core.graph.RedirectGraph;
import org.provchain.core.project.Project;
import org.provchain.dsl.project.LoadedProject;
import org.provchain.dsl.project.ProjectLoader;

/** Chains of 1,000,000 files read from a text and checked for loops: a row without one, and a ring. */
public final class LoopBench {

    private static final int FILES = 1_000_000;
    private static final int RUNS = 3;

    private LoopBench() {
    }

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        for (boolean ring : new boolean[] { false, true }) {
            String shape = ring ? "ring" : "row";
            measure(shape, FILES / 10, write(work.resolve(shape + "-tenth"), FILES / 10, ring), ring);
            measure(shape, FILES, write(work.resolve(shape), FILES, ring), ring);
        }
    }

    private static void measure(String shape, int files, Path folder, boolean ring) throws Exception {
        long begun = System.nanoTime();
        LoadedProject loaded = ProjectLoader.load(folder);
        long read = (System.nanoTime() - begun) / 1_000_000;
        Project project = loaded.project();
        RedirectGraph graph = RedirectGraph.of(project.chains().getFirst());
        Figures circles = Figures.of(RUNS, () -> Circles.of(graph));
        Figures checks = Figures.of(RUNS, () -> Checks.check(project));
        List<Finding> findings = Checks.check(project);
        long loops = findings.stream().filter(each -> each.check() == Check.PC201).count();
        if (!loaded.findings().isEmpty() || loops != (ring ? 1 : 0)) {
            throw new IllegalStateException(loops + " loops found in a " + shape + ", " + loaded.findings());
        }
        Figures.report("%s of %,d files: text read in %,d ms; circles alone %s; all checks %s; %d loop", shape, files,
                read, circles, checks, loops);
    }

    private static Path write(Path folder, int files, boolean ring) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("long.chain"), StandardCharsets.UTF_8)) {
            out.write(
                    "chain long {\n    dialect maxwell 1.1\n    product mx3b\n    base    \"https://prov.example.org/\"\n"
                            + "    entry   f0\n");
            for (int file = 0; file < files; file++) {
                out.write("\n    file f" + file + " \"f" + file + ".xml\" {\n");
                if (ring || file < files - 1) {
                    out.write("        redirect to f" + (file + 1) % files + "\n");
                }
                out.write("    }\n");
            }
            out.write("}\n");
        }
        return folder;
    }
}

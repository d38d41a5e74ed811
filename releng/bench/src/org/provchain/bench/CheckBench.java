// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.provchain.core.checks.Checks;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.project.LoadedProject;
import org.provchain.dsl.project.ProjectLoader;

/** Parse, link and check of a big project, beside bare Xtext parse and link of the same text; time and memory. */
public final class CheckBench {

    private static final int RUNS = 9;
    private static final int LINES = 100_000;
    private static Object kept;

    private CheckBench() {
    }

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Path big = work.resolve("big");
        Path small = work.resolve("small");
        long size = BigText.write(big, LINES);
        BigText.write(small, LINES / 10);
        long begun = System.nanoTime();
        bare(big);
        Figures.report("bare Xtext, cold: %,d ms", (System.nanoTime() - begun) / 1_000_000);
        begun = System.nanoTime();
        int findings = full(big);
        Figures.report("Provchain, cold behind it: %,d ms, %,d findings", (System.nanoTime() - begun) / 1_000_000,
                findings);
        full(small);
        List<Figures> figures = Figures.inTurn(RUNS, () -> bare(big), () -> full(big), () -> full(small));
        Figures bare = figures.get(0);
        Figures full = figures.get(1);
        Figures tenth = figures.get(2);
        LoadedProject loaded = ProjectLoader.load(big);
        Figures checks = Figures.of(RUNS, () -> Checks.check(loaded.project()));
        Figures.report("bare Xtext parse and link, warm: %s", bare);
        Figures.report("Provchain parse, link and check, warm: %s", full);
        Figures.report("the checks alone: %s; beside bare Xtext %.2f (at most 1)", checks,
                checks.median() / bare.median());
        Figures.report("10,000 lines: %s; ten times the lines cost %.1f times the time (at most 12)", tenth,
                full.median() / tenth.median());
        memory(big, size);
    }

    private static void memory(Path big, long size) throws Exception {
        kept = null;
        long before = used();
        LoadedProject project = ProjectLoader.load(big);
        kept = new Object[] { project, Checks.check(project.project()) };
        long after = used();
        Figures.report("text %,.1f MB, project in memory %,.1f MB: %.1f times (at most 20)", size / 1e6,
                (after - before) / 1e6, (after - before) / (double) size);
    }

    private static long used() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void bare(Path folder) throws Exception {
        XtextResourceSet texts = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        Path file = folder.resolve("big.chain");
        LazyLinkingResource resource = (LazyLinkingResource) texts
                .createResource(URI.createFileURI(file.toAbsolutePath().toString()));
        resource.load(new StringInputStream(Files.readString(file), StandardCharsets.UTF_8.name()), Map.of());
        resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
        kept = resource;
    }

    private static int full(Path folder) throws Exception {
        LoadedProject project = ProjectLoader.load(folder);
        kept = project;
        return Checks.check(project.project()).size() + project.findings().size();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.LoadedProject;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.ProjectReader;

/** A project of 50 texts with 2,000 lines each, read again for a letter in one of them, beside reading all of it. */
public final class ProjectBench {

    private static final int RUNS = 5;
    private static final int TEXTS = 50;
    private static final int LINES = 2_000;

    private ProjectBench() {
    }

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        measure("a chain a text", BigText.many(work.resolve("chains"), TEXTS, LINES));
        measure("one chain in all texts, a letter in a part that nobody refers to",
                BigText.parts(work.resolve("parts"), TEXTS, LINES));
        measure("one chain in all texts, a letter in the text that all others continue",
                BigText.parts(work.resolve("parts"), TEXTS, LINES).resolveSibling("text0.chain"));
    }

    /** Types into the text at the path. */
    private static void measure(String what, Path text) throws Exception {
        Path folder = text.getParent();
        String written = Files.readString(text);
        ProjectReader reader = new ProjectReader(folder);
        reader.edited(Map.of(), CancelIndicator.NullImpl);
        int[] keys = { 0 };
        List<Figures> figures = Figures.inTurn(RUNS, () -> ProjectLoader.load(folder),
                () -> read(reader, text, written, keys),
                () -> CheckedProject.check(ProjectLoader.load(folder)),
                () -> CheckedProject.check(read(reader, text, written, keys)));
        Figures.report("== %s", what);
        Figures.report("all read: %s", figures.get(0));
        Figures.report("read again for a letter: %s; beside all %.2f", figures.get(1),
                figures.get(1).median() / figures.get(0).median());
        Figures.report("all read and checked: %s", figures.get(2));
        Figures.report("read again for a letter, and checked: %s; beside all %.2f", figures.get(3),
                figures.get(3).median() / figures.get(2).median());
    }

    private static LoadedProject read(ProjectReader reader, Path text, String written,
            int[] keys) throws Exception {
        return reader.edited(Map.of(text.toAbsolutePath().normalize(), written + "// " + keys[0]++ + "\n"),
                CancelIndicator.NullImpl);
    }
}

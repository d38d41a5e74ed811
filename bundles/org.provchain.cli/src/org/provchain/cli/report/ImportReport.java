// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.provchain.cli.console.Console;
import org.provchain.core.checks.Check;
import org.provchain.core.imports.ImportNote;
import org.provchain.core.imports.ImportProblem;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.imports.Remedy;
import org.provchain.core.project.Severity;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.TextRegion;

/** Says what an import found, and what it wrote. */
public final class ImportReport {

    /** More findings of one check than this in one file are only counted. */
    private static final int MOST = 20;

    private final Console console;

    public ImportReport(Console console) {
        this.console = console;
    }

    /** Writes the findings and the notes. */
    public void print(ImportResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        FindingPrinter printer = new FindingPrinter(console);
        for (ImportProblem each : result.problems()) {
            if (counts.merge(each.file() + ": " + each.check().code(), 1, Integer::sum) <= MOST) {
                printer.print(List.of(located(each, result.text().isPresent())));
            }
        }
        counts.forEach((what, count) -> {
            if (count > MOST) {
                console.err().println(what + ": and " + (count - MOST) + " more");
            }
        });
        long kept = result.problems().stream().filter(each -> each.check() == Check.PC602).count();
        if (result.text().isPresent() && kept > 0) {
            console.err().println("note: " + (kept == 1 ? "What a chain cannot hold is kept as a comment of the text"
                    : kept + " things that a chain cannot hold are kept as comments of the text")
                    + "; no export writes "
                    + (kept == 1 ? "it." : "them."));
        }
        result.notes().forEach(each -> console.err().println("note: " + each.message() + help(each)));
    }

    /** Says why nothing was written, and what helps. */
    public void stopped(ImportResult result) {
        Set<Remedy> remedies = result.problems().stream().filter(each -> each.check().severity() == Severity.ERROR)
                .map(ImportProblem::remedy).collect(Collectors.toCollection(() -> EnumSet.noneOf(Remedy.class)));
        StringBuilder help = new StringBuilder();
        if (remedies.equals(Set.of(Remedy.COMMENT))) {
            help.append(" --allow-loss keeps what a chain cannot hold as comments.");
        }
        if (remedies.contains(Remedy.CORRECTED_COPY)) {
            help.append(" --repair DIR writes corrected copies where that is sure.");
        }
        if (remedies.contains(Remedy.LIMIT)) {
            help.append(" --limit NAME=NUMBER allows a document more.");
        }
        console.err().println("provchain: nothing was written." + help);
    }

    private static String help(ImportNote note) {
        return note.topic() == ImportNote.Topic.BASE ? " --base URL sets it." : "";
    }

    /** What did not stop the import is a warning. */
    private static LocatedFinding located(ImportProblem problem, boolean made) {
        Severity severity = problem.check().severity();
        int line = problem.place().line();
        int column = problem.place().column();
        return new LocatedFinding(Path.of(problem.file()), new TextRegion(0, 0, line, column, line, column),
                made && severity == Severity.ERROR ? Severity.WARNING : severity, problem.check().code(),
                problem.message(), List.of());
    }
}

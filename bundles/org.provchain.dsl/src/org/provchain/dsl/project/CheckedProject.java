// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.provchain.core.checks.Checks;
import org.provchain.core.checks.Finding;
import org.provchain.core.checks.Place;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;

/**
 * A project with everything that was found, by the parser, the linker and the checks.
 *
 * @param project  the project
 * @param findings all findings, sorted by file and place
 * @param checked  those of the checks, with the elements that they stand on
 */
public record CheckedProject(Project project, List<LocatedFinding> findings, List<Finding> checked) {

    private static final Comparator<LocatedFinding> BY_PLACE = Comparator.comparing(LocatedFinding::file)
            .thenComparing(each -> each.region().line()).thenComparing(each -> each.region().column())
            .thenComparing(LocatedFinding::code);

    /**
     * Reads and checks a project. The checks run too when a text cannot be read in full, on what could be read.
     *
     * @param path a folder or a text
     * @throws UnreadableInput if there is nothing that could be read
     */
    public static CheckedProject load(Path path) throws UnreadableInput {
        return check(ProjectLoader.load(path));
    }

    /**
     * Reads and checks a project, or XML as it is.
     *
     * @param path a folder, a text or an .xml document
     * @param base the base of a chain of XML, where its links do not tell
     * @throws UnreadableInput if there is nothing that could be read
     */
    public static CheckedProject load(Path path, Optional<String> base) throws UnreadableInput {
        return check(ProjectLoader.load(path, base));
    }

    /** Checks a project that was read. */
    public static CheckedProject check(LoadedProject loaded) {
        List<LocatedFinding> findings = new ArrayList<>(loaded.findings());
        SourcePaths paths = new SourcePaths(loaded.project().root());
        List<Finding> checked = List.copyOf(Checks.check(loaded.project()));
        for (Finding finding : checked) {
            findings.add(located(finding, paths));
        }
        List<LocatedFinding> all = new ArrayList<>(loaded.xml().map(xml -> new XmlFindings(xml, loaded.project().root(),
                loaded.project().settings().severities()).of(findings)).orElse(findings));
        all.sort(BY_PLACE);
        return new CheckedProject(loaded.project(), List.copyOf(all), checked);
    }

    /** Whether anything is of severity error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private static LocatedFinding located(Finding finding, SourcePaths paths) {
        return switch (finding.place()) {
        case Place.InText text -> new LocatedFinding(paths.of(text.element()), TextRegions.of(text), finding.severity(),
                finding.code(), finding.message(), finding.data());
        case Place.InFile file -> new LocatedFinding(paths.shown(file.file()), line(file), finding.severity(),
                finding.code(), finding.message(), finding.data());
        };
    }

    private static TextRegion line(Place.InFile file) {
        return new TextRegion(0, 0, file.line(), file.column(), file.line(), file.column());
    }
}

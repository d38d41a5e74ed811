// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.ExitCode;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.checks.Check;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.LoadedProject;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.UnreadableInput;

/**
 * A project that a command was given, checked.
 *
 * @param path     what the user named
 * @param project  the project
 * @param findings all findings; of a single text, those that stand in it
 * @param xml      whether the chain is XML as it is, not a text
 */
public record OpenedProject(Path path, Project project, List<LocatedFinding> findings, boolean xml) {

    private static final Set<String> UNREADABLE = Set.of(Check.PC601.code(), Check.PC604.code());

    /**
     * Opens and checks a project.
     *
     * @throws UnreadableInput if it cannot be read
     */
    public static OpenedProject open(Path path) throws UnreadableInput {
        return open(path, Optional.empty());
    }

    /**
     * Opens and checks a project, or XML.
     *
     * @param base the base of XML, where its links do not tell
     * @throws UnreadableInput if it cannot be read
     */
    public static OpenedProject open(Path path, Optional<String> base) throws UnreadableInput {
        LoadedProject loaded = ProjectLoader.load(path, base);
        CheckedProject checked = CheckedProject.check(loaded);
        List<LocatedFinding> findings = Files.isDirectory(path) ? checked.findings()
                : checked.findings().stream().filter(each -> each.file().endsWith(path.getFileName())).toList();
        return new OpenedProject(path, checked.project(), findings, loaded.xml().isPresent());
    }

    /**
     * Refuses XML, which is written and served as it is by other programs.
     *
     * @throws CommandFailure if the chain is XML
     */
    public OpenedProject ofTexts() {
        if (xml) {
            throw CommandFailure.usage(path + " holds XML and no text with a chain; 'provchain import " + path
                    + " --out NAME.chain' makes one.");
        }
        return this;
    }

    /**
     * Refuses XML that cannot be read, of which nobody can tell what a phone does.
     *
     * @throws CommandFailure if a document cannot be read
     */
    public OpenedProject readable() {
        long unreadable = findings.stream().filter(each -> UNREADABLE.contains(each.code()))
                .map(LocatedFinding::file).distinct().count();
        if (unreadable > 0) {
            throw new CommandFailure(ExitCode.FINDINGS, unreadable == 1
                    ? "a document cannot be read, so nobody can tell what a phone does; correct it first."
                    : unreadable
                            + " documents cannot be read, so nobody can tell what a phone does; correct them first.");
        }
        return this;
    }

    /** Whether anything is of severity error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /**
     * The chain with the given name, or the only chain.
     *
     * @param name the name, or null for the only one
     * @throws CommandFailure if there is none, or more than one and no name
     */
    public ServedChain chain(String name) {
        List<String> names = project.chains().stream().map(ServedChain::name).filter(each -> !each.isEmpty()).toList();
        if (name != null) {
            return project.chains().stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, path + " has no chain '" + name
                            + "'; it has: " + String.join(", ", names) + "."));
        }
        if (project.chains().size() == 1) {
            return project.chains().getFirst();
        }
        throw CommandFailure.usage(names.isEmpty() ? path + " declares no chain."
                : path + " has several chains; name one with --chain: " + String.join(", ", names) + ".");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.ExitCode;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.UnreadableInput;

/**
 * A project that a command was given, checked.
 *
 * @param path     what the user named
 * @param project  the project
 * @param findings all findings; of a single text, those that stand in it
 */
public record OpenedProject(Path path, Project project, List<LocatedFinding> findings) {

    /**
     * Opens and checks a project.
     *
     * @throws UnreadableInput if it cannot be read
     */
    public static OpenedProject open(Path path) throws UnreadableInput {
        CheckedProject checked = CheckedProject.load(path);
        List<LocatedFinding> findings = Files.isDirectory(path) ? checked.findings()
                : checked.findings().stream().filter(each -> each.file().endsWith(path.getFileName())).toList();
        return new OpenedProject(path, checked.project(), findings);
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
        List<String> names = project.chains().stream().map(ServedChain::name).toList();
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

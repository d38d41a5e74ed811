// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.diff;

import java.util.Optional;
import java.util.Set;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.checks.Check;
import org.provchain.core.project.Severity;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.dsl.project.UnreadableInput;

/**
 * A project that is compared, with one of its chains.
 *
 * @param path   where it comes from
 * @param opened the project
 * @param chain  the chain
 */
public record ComparedProject(ComparedPath path, OpenedProject opened, PreparedChain chain) {

    private static final Set<String> UNREADABLE = Set.of(Check.PC001.code(), Check.PC601.code(), Check.PC604.code());

    /**
     * Opens a project.
     *
     * @param name the name of the chain, or null for the only one; XML has no other
     * @param like the chain that is compared with it, whose name is taken where there are several
     * @param base the base of XML, where its links do not tell
     * @throws CommandFailure if it cannot be read
     */
    public static ComparedProject open(ComparedPath path, String name, Optional<ServedChain> like,
            Optional<String> base) {
        try {
            OpenedProject opened = OpenedProject.open(path.path(), base);
            Optional<String> same = like.map(ServedChain::name).filter(each -> opened.project().chains().size() > 1
                    && opened.project().chains().stream().anyMatch(chain -> chain.name().equals(each)));
            ServedChain chain = opened.chain(opened.xml() ? null : name == null ? same.orElse(null) : name);
            return new ComparedProject(path, opened, new PreparedChain(chain));
        } catch (UnreadableInput unreadable) {
            throw CommandFailure.usage(path.shown().apply(unreadable.getMessage()));
        } catch (CommandFailure failed) {
            throw new CommandFailure(failed.exitCode(), path.shown().apply(failed.getMessage()));
        }
    }

    /** Whether it is XML of which nobody knows where it lies on the server. */
    public boolean lacksBase() {
        return opened.xml() && chain.chain().base().isEmpty();
    }

    /**
     * Writes the errors of the project; what cannot be read cannot be compared.
     *
     * @throws CommandFailure if a text or a document cannot be read
     */
    public void report(Console console) {
        new FindingPrinter(console).print(
                opened.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList(),
                file -> path.shown().apply(file.toString()));
        if (opened.findings().stream().anyMatch(each -> UNREADABLE.contains(each.code()))) {
            throw CommandFailure.usage(
                    path.label() + " cannot be read in full, so nobody can tell what a phone does; correct it first.");
        }
    }
}

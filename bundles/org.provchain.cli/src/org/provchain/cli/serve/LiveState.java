// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.provchain.cli.console.Console;
import org.provchain.cli.report.ExportReport;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Severity;
import org.provchain.core.project.TablePaths;
import org.provchain.core.xml.ExportFaultsException;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.server.content.ServedState;
import org.provchain.server.content.StateReader;

/** The last good state of a project on the disk. */
final class LiveState {

    private final Console console;
    private final ServeWishes wishes;
    private final StateReader reader;
    private volatile ServedState state;
    private Path root;
    private List<Path> tables = List.of();

    LiveState(Console console, ServeWishes wishes) {
        this.console = console;
        this.wishes = wishes;
        this.reader = new StateReader(wishes.secrets(), Clock.systemUTC());
    }

    /** The last good state; null before the first. */
    ServedState state() {
        return state;
    }

    /** The folder of the project. */
    Path root() {
        return root;
    }

    /** The tables of devices. */
    List<Path> tables() {
        return tables;
    }

    /**
     * Reads the project; what is wrong is printed.
     *
     * @return whether the state is that of the disk; if not, it is the one before
     * @throws UnreadableInput if there is nothing to be read
     * @throws IOException     if an export would refuse it
     */
    boolean read() throws UnreadableInput, IOException {
        OpenedProject opened = OpenedProject.open(wishes.path()).ofTexts();
        root = opened.project().root();
        tables = opened.project().tables().stream().map(TablePaths::of).toList();
        Severity least = state == null ? Severity.WARNING : Severity.ERROR;
        new FindingPrinter(console).print(opened.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR || each.severity() == least).toList());
        console.err().flush();
        ServedChain chain = opened.chain(state == null ? wishes.chain() : state.chain().name());
        if (opened.hasErrors()) {
            return false;
        }
        try {
            state = reader.read(opened.project(), chain, Optional.ofNullable(state));
            return true;
        } catch (ExportFaultsException faults) {
            new ExportReport(console).places(faults, root);
            console.err().flush();
            return false;
        }
    }
}

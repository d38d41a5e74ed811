// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import org.provchain.cli.serve.LogExplanation;
import org.provchain.core.project.Severity;
import org.provchain.core.xml.ExportFaultsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain explain}: where the phones of an access log stopped. */
@Command(name = "explain", description = "Say of each phone in an access log where it stopped and why it likely did.",
        footer = { "", "Example: provchain explain examples/fleet --log /var/log/apache2/access.log",
                "Reads the common and the combined format of Apache and nginx. Ends with 1 when a phone did not come to its end." })
public final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", description = "A folder with .chain texts or XML, or one of them.")
    private Path path;

    @Option(names = "--log", paramLabel = "FILE", required = true, description = "The access log.")
    private Path log;

    @Option(names = "--chain", paramLabel = "NAME", description = "The chain, where the project has several.")
    private String chain;

    @Option(names = "--silence", paramLabel = "SECONDS", defaultValue = "30",
            description = "A contact counts as ended after so long without a request. Default: ${DEFAULT-VALUE}.")
    private int silence;

    @Option(names = "--all", description = "Say every contact, not only the last one of each phone.")
    private boolean all;

    @Mixin
    private BaseOption base;

    private final Console console;

    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (silence < 1) {
            throw CommandFailure.usage("--silence takes a number of seconds from 1 on.");
        }
        OpenedProject opened = OpenedProject.open(path, base.base());
        new FindingPrinter(console).print(
                opened.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList());
        opened.readable();
        try {
            return new LogExplanation(console).run(opened, chain, log, silence, all).code();
        } catch (ExportFaultsException faults) {
            throw CommandFailure.usage("The chain cannot be exported, so nothing can be compared with it: "
                    + faults.getMessage());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.ResultFile;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import org.provchain.cli.trace.TraceFormat;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Severity;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Trace;
import org.provchain.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain simulate}: plays the contacts of a device as the phone would. */
@Command(name = "simulate", description = "Play the contacts of a device on a chain, as the phone would.",
        footer = { "", "Example: provchain simulate examples/two-files --mac 7C:2F:80:12:34:56",
                "         provchain simulate examples/nested --mac 7C:2F:80:9C:F2:02 --format svg --out trace.svg",
                "Ends with 1 when the last contact is not complete. docs/simulation.md has the rules and their evidence." })
public final class SimulateCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", description = "A folder with .chain texts or XML, or one of them.")
    private Path path;

    @Mixin
    private DeviceOptions device;

    @Option(names = "--chain", paramLabel = "NAME", description = "The chain, where the project has several.")
    private String chain;

    @Mixin
    private StartOptions start;

    @Mixin
    private AssumedOptions assumed;

    @Option(names = "--format", defaultValue = "text",
            description = "text, json, svg or mermaid; the last two draw a sequence diagram. Default: ${DEFAULT-VALUE}.")
    private TraceFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: stdout.")
    private Path out;

    @Mixin
    private BaseOption base;

    private final Console console;

    public SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedProject opened = OpenedProject.open(path, base.base());
        new FindingPrinter(console).print(
                opened.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList());
        opened.readable();
        start.check();
        PreparedChain prepared = new PreparedChain(opened.chain(chain));
        if (opened.xml() && prepared.chain().base().isEmpty()) {
            throw CommandFailure
                    .usage("No link tells where the files lie on the server; give the URL of their folder with "
                            + "--base.");
        }
        SimulationOptions settled = assumed.over(opened.project().settings().simulation());
        try (DeviceDirectory devices = new DeviceDirectory(opened.project())) {
            Trace trace = new Simulator(prepared, settled).play(device.device(devices),
                    start.start(prepared));
            write(trace);
            return (trace.last().outcome() == Outcome.COMPLETE ? ExitCode.OK : ExitCode.FINDINGS).code();
        }
    }

    private void write(Trace trace) throws IOException {
        if (out == null) {
            format.write(trace, console);
            return;
        }
        StringWriter text = new StringWriter();
        format.write(trace, new Console(new PrintWriter(text), console.err(), console.environment(), false));
        ResultFile.write(out, text.toString());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.concurrent.Callable;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.ResultFile;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import org.provchain.cli.trace.TraceFormat;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Severity;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.UriReference;
import org.provchain.model.BootMethod;
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

    private static final int MOST_NAMED = 12;

    private static final int MOST_CONTACTS = 1000;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", description = "A folder with .chain texts or XML, or one of them.")
    private Path path;

    @Mixin
    private DeviceOptions device;

    @Option(names = "--chain", paramLabel = "NAME", description = "The chain, where the project has several.")
    private String chain;

    @Option(names = "--via", paramLabel = "METHOD", defaultValue = "dhcp114",
            description = "Where the first URL comes from: dhcp114, dhcp66, web or redirect-server. Default: ${DEFAULT-VALUE}.")
    private String via;

    @Option(names = "--entry", paramLabel = "URL|FILE",
            description = "The first URL, or the name of a file. Default: the entry of the chain.")
    private String entry;

    @Option(names = "--contacts", paramLabel = "N", defaultValue = "1",
            description = "How many contacts at most; ends early when nothing changes any more. Default: ${DEFAULT-VALUE}.")
    private int contacts;

    @Option(names = "--option", paramLabel = "NAME=VALUE",
            description = "An option of the simulation, such as mac-case=upper; see docs/simulation.md.")
    private Map<String, String> options;

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
        if (contacts < 1 || contacts > MOST_CONTACTS) {
            throw CommandFailure.usage("--contacts takes a number from 1 to " + MOST_CONTACTS + ".");
        }
        PreparedChain prepared = new PreparedChain(opened.chain(chain));
        if (opened.xml() && prepared.chain().base().isEmpty()) {
            throw CommandFailure
                    .usage("No link tells where the files lie on the server; give the URL of their folder with "
                            + "--base.");
        }
        SimulationOptions settled = options(opened.project().settings().simulation());
        try (DeviceDirectory devices = new DeviceDirectory(opened.project())) {
            Trace trace = new Simulator(prepared, settled).play(device.device(devices),
                    new Start(method(), entry(prepared), contacts));
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

    private BootMethod method() {
        return Optional.ofNullable(BootMethod.get(via.toLowerCase(Locale.ROOT))).orElseThrow(() -> CommandFailure.usage(
                "'" + via + "' is no method; write dhcp114, dhcp66, web or redirect-server."));
    }

    private String entry(PreparedChain prepared) {
        if (entry == null) {
            return prepared.entryUrl().orElseThrow(() -> CommandFailure.usage("The chain '" + prepared.chain().name()
                    + "' has no entry; give the first URL with --entry."));
        }
        Optional<ServedFile> file = prepared.chain().file(entry)
                .or(() -> prepared.chain().files().stream().filter(each -> each.location().text().equals(entry))
                        .findFirst());
        if (file.isEmpty() && UriReference.parse(entry).scheme().isEmpty()) {
            throw CommandFailure.usage("'" + entry + "' is neither a file of the chain '" + prepared.chain().name()
                    + "' nor a URL; its files are " + prepared.chain().files().stream().map(ServedFile::name)
                            .limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (prepared.chain().files().size() > MOST_NAMED ? " …" : "") + ".");
        }
        return file.map(prepared::url).orElse(entry);
    }

    private SimulationOptions options(SimulationOptions settings) {
        SimulationOptions settled = settings;
        for (Map.Entry<String, String> each : (options == null ? Map.<String, String>of() : options).entrySet()) {
            SimulationOption option = SimulationOption.find(each.getKey()).orElseThrow(() -> CommandFailure
                    .usage("There is no option '" + each.getKey() + "'; docs/simulation.md lists them."));
            try {
                settled = option.with(settled, each.getValue());
            } catch (IllegalArgumentException wrong) {
                throw CommandFailure.usage(wrong.getMessage());
            }
        }
        return settled;
    }
}

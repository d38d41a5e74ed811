// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.ResultFile;
import org.provchain.cli.diff.ComparedPath;
import org.provchain.cli.diff.ComparedProject;
import org.provchain.cli.diff.ComparedSides;
import org.provchain.cli.diff.DiffFormat;
import org.provchain.cli.report.TerminalProgress;
import org.provchain.cli.revision.RevisionRange;
import org.provchain.cli.revision.Revisions;
import org.provchain.core.comparison.ChainSide;
import org.provchain.core.comparison.DeviceComparison;
import org.provchain.core.comparison.FleetDifference;
import org.provchain.core.comparison.ParameterComparison;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain diff}: what changes for devices. */
@Command(name = "diff",
        description = "Say what changes for devices between two chains, two git revisions, or a chain and a folder of XML.",
        footer = { "", "Example: provchain diff examples/two-files /srv/www/maxwell",
                "         provchain diff --rev HEAD~1 examples/fleet",
                "Ends with 0 when nothing differs, and with 1 when something does. docs/diff.md says what is compared." })
public final class DiffCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", arity = "1..2",
            description = "Folders with .chain texts or XML, or one of them each; one path with --rev.")
    private List<Path> paths;

    @Option(names = "--rev", paramLabel = "OLD[..NEW]",
            description = "Compare two revisions of git; without NEW, one with the working tree.")
    private String revisions;

    @Option(names = "--chain", paramLabel = "NAME", description = "The chain, where a project has several.")
    private String chain;

    @Option(names = "--other-chain", paramLabel = "NAME",
            description = "The chain of the second side, where it has another name.")
    private String otherChain;

    @Mixin
    private ComparedDeviceOptions devices;

    @Mixin
    private StartOptions start;

    @Mixin
    private AssumedOptions assumed;

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: ${DEFAULT-VALUE}.")
    private DiffFormat format;

    @Option(names = "--all", description = "Leave no line out of the text.")
    private boolean all;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: stdout.")
    private Path out;

    @Mixin
    private SecretsOption secrets;

    @Mixin
    private BaseOption base;

    private final Console console;

    public DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        start.check();
        if (revisions == null) {
            if (paths.size() != 2) {
                throw CommandFailure.usage("Name two paths to compare, or --rev and one path.");
            }
            return compare(ComparedPath.of(paths.getFirst()), ComparedPath.of(paths.getLast()));
        }
        if (paths.size() != 1) {
            throw CommandFailure.usage("--rev compares two revisions of one path; name one path.");
        }
        RevisionRange range = RevisionRange.parse(revisions);
        Path path = paths.getFirst();
        try (Revisions repository = Revisions.of(path)) {
            ComparedPath before = ComparedPath.of(repository.at(range.before()));
            return compare(before, range.after().isEmpty() ? ComparedPath.of(path)
                    : ComparedPath.of(repository.at(range.after().get())));
        }
    }

    private int compare(ComparedPath first, ComparedPath second) throws IOException {
        ComparedProject before = ComparedProject.open(first, chain, Optional.empty(), base.base());
        ComparedProject after = ComparedProject.open(second, otherChain == null ? chain : otherChain,
                Optional.of(before.chain().chain()), base.base());
        before = placed(before, first, after);
        after = placed(after, second, before);
        before.report(console);
        after.report(console);
        FleetDifference difference = devices.compare(comparison(before, after), before, after, most(),
                TerminalProgress.of(console, "devices"));
        ComparedSides sides = new ComparedSides(first.label(), before.chain().chain().name(), second.label(),
                after.chain().chain().name());
        write(difference, sides);
        return (difference.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS).code();
    }

    /** XML of which nothing tells where it lies is taken to lie where the other side does. */
    private static ComparedProject placed(ComparedProject xml, ComparedPath path, ComparedProject other) {
        if (!xml.lacksBase()) {
            return xml;
        }
        if (other.lacksBase()) {
            throw CommandFailure
                    .usage("No link tells where the files lie on the server; give the URL of their folder with --base.");
        }
        return ComparedProject.open(path, null, Optional.empty(), Optional.of(other.chain().chain().base()));
    }

    private DeviceComparison comparison(ComparedProject before, ComparedProject after) throws IOException {
        secrets.source(console, after.opened().project().root());
        ParameterComparison parameters = new ParameterComparison(ComparedPasswords.of(before, after),
                secrets.source(console, before.opened().project().root()));
        return new DeviceComparison(side(before, after), side(after, before), parameters);
    }

    private ChainSide side(ComparedProject project, ComparedProject other) {
        PreparedChain prepared = project.chain();
        boolean xml = project.opened().xml() && !other.opened().xml();
        SimulationOptions settings = (xml ? other : project).opened().project().settings().simulation();
        return new ChainSide(prepared, assumed.over(settings),
                start.start(prepared, xml ? other.chain().entryUrl() : Optional.empty()),
                !project.opened().xml());
    }

    /** Into so many groups, devices are parted that differ in values alone: few for a person, all for a program. */
    private int most() {
        return format == DiffFormat.JSON ? Integer.MAX_VALUE : ComparedDeviceOptions.FEW;
    }

    private void write(FleetDifference difference, ComparedSides sides) throws IOException {
        if (out == null) {
            format.write(difference, sides, console, all);
            return;
        }
        StringWriter text = new StringWriter();
        format.write(difference, sides,
                new Console(new PrintWriter(text), console.err(), console.environment(), false), all);
        ResultFile.write(out, text.toString());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.Interruption;
import org.provchain.cli.report.ExportReport;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import org.provchain.cli.report.TerminalProgress;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.export.ArchiveExport;
import org.provchain.core.export.ExportPlan;
import org.provchain.core.export.FolderExport;
import org.provchain.core.export.OutputFile;
import org.provchain.core.progress.Progress;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;
import org.provchain.core.xml.ChainExport;
import org.provchain.core.xml.ExportFaultsException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain export}: writes the XML files of a chain, all or nothing. */
@Command(name = "export",
        description = "Write the XML files of a chain, all or nothing; a file for each device where the chain says so.",
        footer = { "", "Example: provchain export examples/two-files --out /srv/www/maxwell --dry-run",
                "What differs is written through temporary files; files that no export wrote are never touched." })
public final class ExportCommand implements Callable<Integer> {

    /** Where to. */
    static final class Target {

        @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to.")
        private Path folder;

        @Option(names = "--archive", paramLabel = "FILE.tar.gz", description = "The archive to write, for fleets.")
        private Path archive;
    }

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", description = "A folder with .chain texts, or one text.")
    private Path path;

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Option(names = "--chain", paramLabel = "NAME", description = "The chain, where the project has several.")
    private String chain;

    @Option(names = "--dry-run", description = "Write nothing; say what would change.")
    private boolean dryRun;

    @Option(names = "--check", description = "Write nothing; end with 1 if the output differs.")
    private boolean check;

    @Option(names = "--prune", description = "Remove what an earlier export wrote and this one does not.")
    private boolean prune;

    @Mixin
    private SecretsOption secrets;

    private final Console console;

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedProject opened = OpenedProject.open(path).ofTexts();
        new FindingPrinter(console).print(
                opened.findings().stream().filter(each -> each.severity() != Severity.INFO).toList());
        ServedChain served = opened.chain(chain);
        if (opened.hasErrors()) {
            console.err().println("provchain: nothing was written, since " + path + " has errors.");
            return ExitCode.FINDINGS.code();
        }
        try (Interruption interruption = new Interruption()) {
            return write(opened.project(), served, interruption).code();
        }
    }

    private ExitCode write(Project project, ServedChain served, Interruption interruption) throws Exception {
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            Iterator<OutputFile> files = new ChainExport(served, devices.iterator(),
                    secrets.source(console, project.root()), project.settings().simulation().macCase(), "");
            Progress progress = TerminalProgress.of(console, "files");
            return target.folder == null ? toArchive(files, progress, interruption)
                    : toFolder(files, progress, interruption);
        } catch (ExportFaultsException faults) {
            new ExportReport(console).faults(faults, project.root());
            return ExitCode.FINDINGS;
        } catch (CancellationException cancelled) {
            console.err().println("provchain: stopped; the old files are as they were.");
            // the process ends as soon as the interruption is closed
            console.err().flush();
            return ExitCode.USAGE;
        }
    }

    private ExitCode toFolder(Iterator<OutputFile> files, Progress progress, Interruption interruption)
            throws Exception {
        FolderExport export = new FolderExport(target.folder, prune, progress, Progress.UNKNOWN,
                interruption.cancellation());
        ExportPlan plan = dryRun || check ? export.plan(files) : export.write(files);
        new ExportReport(console).plan(plan, target.folder, dryRun || check);
        return check && plan.differs() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private ExitCode toArchive(Iterator<OutputFile> files, Progress progress, Interruption interruption)
            throws Exception {
        ArchiveExport export = new ArchiveExport(target.archive, progress, Progress.UNKNOWN,
                interruption.cancellation());
        boolean differs = dryRun || check ? export.differs(files) : export.write(files);
        String verb = dryRun || check ? "would change" : "changed";
        console.out().println(target.archive + (differs ? " " + verb : " is unchanged"));
        return check && differs ? ExitCode.FINDINGS : ExitCode.OK;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.Interruption;
import org.provchain.cli.report.ImportReport;
import org.provchain.cli.report.TerminalProgress;
import org.provchain.core.imports.ChainImport;
import org.provchain.core.imports.ChainWords;
import org.provchain.core.imports.ImportException;
import org.provchain.core.imports.ImportFile;
import org.provchain.core.imports.ImportFiles;
import org.provchain.core.imports.ImportOptions;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.imports.ImportSources;
import org.provchain.dsl.project.ProjectLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain import}: makes a chain of the XML that phones load. */
@Command(name = "import", description = "Make the text of a chain of XML files; an export of it is the same XML.",
        footer = { "", "Example: provchain import /srv/www/maxwell --out acme.chain",
                "Nothing is written if a file cannot be read or holds what a chain cannot hold." })
public final class ImportCommand implements Callable<Integer> {

    private static final String EXTENSION = ".chain";

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "XML files, or folders that hold some.")
    private List<Path> paths;

    @Option(names = "--out", paramLabel = "NAME.chain", required = true, description = "The text to write.")
    private Path out;

    @Option(names = "--chain", paramLabel = "NAME", description = "The name of the chain. Default: that of the text.")
    private String chain;

    @Option(names = "--entry", paramLabel = "FILE", description = "The file of the first URL, where links do not tell.")
    private String entry;

    @Option(names = "--base", paramLabel = "URL",
            description = "The URL of the folder on the server, where links do not tell.")
    private String base;

    @Option(names = "--per-device",
            description = "Make one file of those that differ by device only, and devices.csv of what differs.")
    private boolean perDevice;

    @Option(names = "--allow-loss", description = "Keep what a chain cannot hold as comments of the text.")
    private boolean allowLoss;

    @Option(names = "--repair", paramLabel = "DIR",
            description = "Write corrected copies of files that are not well-formed to DIR, where that is sure, and import "
                    + "those.")
    private Path repair;

    @Option(names = "--force", description = "Replace the text, and devices.csv, if they are there.")
    private boolean force;

    @Mixin
    private LimitOption limit;

    private final Console console;

    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String name = name();
        requireFolder();
        requireFree(out);
        List<ImportSource> sources = sources();
        if (repair != null) {
            sources = RepairedCopies.write(sources, limit.limits(), repair, console);
        }
        ImportOptions options = new ImportOptions(name, Optional.ofNullable(entry), BaseOption.checked(base),
                ProjectLoader.shippedCatalogue(), limit.limits(),
                allowLoss,
                perDevice);
        try (Interruption interruption = new Interruption()) {
            ImportResult result = ChainImport.of(sources, options, TerminalProgress.of(console, "files"),
                    interruption.cancellation());
            return write(result, sources.size()).code();
        } catch (ImportException unclear) {
            throw CommandFailure.usage(
                    unclear.getMessage() + (unclear.entries().isEmpty() ? "" : " Name the entry with --entry FILE."));
        } catch (CancellationException cancelled) {
            console.err().println("provchain: stopped; nothing was written.");
            console.err().flush();
            return ExitCode.USAGE.code();
        }
    }

    private List<ImportSource> sources() throws IOException {
        try {
            return ImportSources.of(paths);
        } catch (ImportException none) {
            throw CommandFailure.usage(none.getMessage());
        }
    }

    private ExitCode write(ImportResult result, int files) throws IOException {
        ImportReport report = new ImportReport(console);
        report.print(result);
        if (result.text().isEmpty()) {
            report.stopped(result);
            return ExitCode.FINDINGS;
        }
        ImportFiles plan = ImportFiles.of(out, result);
        for (ImportFile each : plan.files()) {
            if (each.change() == ImportFile.Change.KEPT) {
                console.err()
                        .println("note: " + each.path() + " is there and stays; write mac-case = \"upper\" into its "
                                + "part [simulation].");
            } else {
                requireFree(each.path());
            }
        }
        plan.write();
        console.out().println("made " + out + " of " + files + (files == 1 ? " file" : " files"));
        plan.files().stream().skip(1).filter(ImportFile::isWritten)
                .forEach(each -> console.out().println("made " + each.path()));
        console.out().println("Try: provchain check " + out);
        return ExitCode.OK;
    }

    private String name() {
        String file = String.valueOf(out.getFileName());
        if (!file.endsWith(EXTENSION)) {
            throw CommandFailure.usage("'" + out + "' is no text; write a name that ends in .chain.");
        }
        String name = chain != null ? chain : file.substring(0, file.length() - EXTENSION.length());
        if (!ChainWords.isName(name)) {
            throw CommandFailure
                    .usage("'" + name + "' cannot be the name of a chain; give one with --chain, of letters, "
                            + "digits, _ and -.");
        }
        return name;
    }

    private void requireFolder() {
        Path folder = out.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw CommandFailure
                    .usage(out + " cannot be written, since there is no folder " + folder + "; make it first.");
        }
    }

    private void requireFree(Path file) {
        if (Files.exists(file) && !force) {
            throw CommandFailure.usage(file + " is there already; --force replaces it.");
        }
    }
}

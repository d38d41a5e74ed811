// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.report.Counts;
import org.provchain.cli.report.FindingJson;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain check}: says what is wrong with the chains of a project. */
@Command(name = "check", description = "Check the chains of a project: names, values, links, credentials, inventory.",
        footer = { "", "Example: provchain check examples/two-files",
                "         provchain check /srv/www/maxwell --base https://prov.example.com/maxwell/",
                "Findings go to stderr as FILE:LINE:COLUMN: SEVERITY CODE: TEXT; each code has a page in docs/checks." })
public final class CheckCommand implements Callable<Integer> {

    /** How findings are written. */
    enum Format {
        TEXT, JSON
    }

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", arity = "0..*", defaultValue = ".",
            description = "A folder with .chain texts or XML, or one of them. Default: the current folder.")
    private List<Path> paths;

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private BaseOption base;

    private final Console console;

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        boolean errors = false;
        for (Path path : paths) {
            OpenedProject opened = OpenedProject.open(path, base.base());
            if (format == Format.JSON) {
                FindingJson.write(opened.findings(), console.out());
            } else {
                new FindingPrinter(console).print(opened.findings());
                console.out().println(path + ": " + Counts.of(opened));
            }
            errors |= opened.hasErrors();
        }
        return (errors ? ExitCode.FINDINGS : ExitCode.OK).code();
    }
}

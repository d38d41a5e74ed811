// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.ResultFile;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.dsl.project.FormattedText;
import org.provchain.dsl.project.TextFormatting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain format}: lays texts out in the one standard way. */
@Command(name = "format",
        description = "Lay out .chain texts: four blanks a level, columns aligned, every comment kept.",
        footer = { "", "Example: provchain format --check ." })
public final class FormatCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", arity = "0..*", defaultValue = ".",
            description = "Folders with .chain texts, or texts. Default: the current folder.")
    private List<Path> paths;

    @Option(names = "--check", description = "Change nothing; end with 1 if a text is not laid out so.")
    private boolean check;

    private final Console console;

    public FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<FormattedText> texts = new ArrayList<>();
        for (Path path : paths) {
            texts.addAll(TextFormatting.of(path));
        }
        boolean broken = false;
        int changed = 0;
        for (FormattedText text : texts) {
            new FindingPrinter(console).print(text.syntaxErrors());
            broken |= !text.syntaxErrors().isEmpty();
            if (text.isChanged()) {
                changed++;
                console.out().println((check ? "would change " : "changed ") + text.file());
                if (!check) {
                    ResultFile.write(text.file(), text.formatted());
                }
            }
        }
        if (broken) {
            return ExitCode.FINDINGS.code();
        }
        if (changed == 0) {
            console.out()
                    .println(texts.size() == 1 ? "1 text is laid out well" : texts.size() + " texts are laid out well");
        }
        return (check && changed > 0 ? ExitCode.FINDINGS : ExitCode.OK).code();
    }
}

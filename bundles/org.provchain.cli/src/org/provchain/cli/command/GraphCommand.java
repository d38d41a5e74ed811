// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.ResultFile;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Severity;
import org.provchain.scene.picture.ScenePictures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain graph}: draws a chain. */
@Command(name = "graph", description = "Draw a chain as SVG, DOT or Mermaid; no display is needed.",
        footer = { "", "Example: provchain graph examples/nested --out nested.svg" })
public final class GraphCommand implements Callable<Integer> {

    /** How a picture is written. */
    enum Format {
        SVG, DOT, MERMAID
    }

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", description = "A folder with .chain texts, or one text.")
    private Path path;

    @Option(names = "--chain", paramLabel = "NAME", description = "The chain, where the project has several.")
    private String chain;

    @Option(names = "--format", defaultValue = "svg", description = "svg, dot or mermaid. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: stdout.")
    private Path out;

    private final Console console;

    public GraphCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedProject opened = OpenedProject.open(path);
        new FindingPrinter(console).print(
                opened.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList());
        ServedChain served = opened.chain(chain);
        String picture = switch (format) {
        case SVG -> ScenePictures.svg(served);
        case DOT -> ScenePictures.dot(served);
        case MERMAID -> ScenePictures.mermaid(served);
        };
        if (out == null) {
            console.out().print(picture);
        } else {
            ResultFile.write(out, picture);
        }
        return ExitCode.OK.code();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.ResultFile;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.LayoutReport;
import org.provchain.cli.report.OpenedProject;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.checks.Checks;
import org.provchain.core.project.Severity;
import org.provchain.core.scenario.FirstUrlMethods;
import org.provchain.scene.SceneOptions;
import org.provchain.scene.group.GroupOptions;
import org.provchain.scene.layout.Direction;
import org.provchain.scene.picture.PictureOptions;
import org.provchain.scene.picture.ScenePictures;
import org.provchain.scene.places.ChainPlaces;
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

    @Parameters(paramLabel = "PATH", description = "A folder with .chain texts or XML, or one of them.")
    private Path path;

    @Option(names = "--chain", paramLabel = "NAME", description = "The chain, where the project has several.")
    private String chain;

    @Option(names = "--format", defaultValue = "svg", description = "svg, dot or mermaid. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: stdout.")
    private Path out;

    @Option(names = "--direction", defaultValue = "right",
            description = "right or down. Default: ${DEFAULT-VALUE}.")
    private Direction direction;

    @Option(names = "--unfold", paramLabel = "NAME",
            description = "Show the parameters of this file inside it; may be repeated.")
    private List<String> unfold = List.of();

    @Option(names = "--unfold-all", description = "Show the parameters of all files.")
    private boolean unfoldAll;

    @Option(names = "--findings", description = "Mark what the checks found.")
    private boolean findings;

    @Option(names = "--most", paramLabel = "NUMBER", defaultValue = "400",
            description = "Fold what is far from the entry into groups where there are more figures; 0: never. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(names = "--no-layout", description = "Do not use the places in NAME.chain.layout.")
    private boolean noLayout;

    @Mixin
    private BaseOption base;

    private final Console console;

    public GraphCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedProject opened = OpenedProject.open(path, base.base());
        new FindingPrinter(console).print(
                opened.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList());
        opened.readable();
        ServedChain served = opened.chain(chain);
        PictureOptions options = options(opened, served);
        String picture = switch (format) {
        case SVG -> ScenePictures.svg(served, options);
        case DOT -> ScenePictures.dot(served, options);
        case MERMAID -> ScenePictures.mermaid(served, options);
        };
        if (out == null) {
            console.out().print(picture);
        } else {
            ResultFile.write(out, picture);
        }
        return ExitCode.OK.code();
    }

    private PictureOptions options(OpenedProject opened, ServedChain served) throws IOException {
        for (String name : unfold) {
            if (served.file(name).isEmpty()) {
                throw CommandFailure.usage("chain " + served.name() + " has no file '" + name
                        + "'; name another one with --unfold, or all with --unfold-all.");
            }
        }
        SceneOptions plain = SceneOptions.PLAIN.withMethods(FirstUrlMethods.of(opened.project(), served));
        SceneOptions scene = unfoldAll ? plain.withAllUnfolded() : plain.withUnfolded(Set.copyOf(unfold));
        return new PictureOptions(findings ? scene.withFindings(Checks.check(opened.project())) : scene,
                GroupOptions.DEFAULT.withMost(most == 0 ? Integer.MAX_VALUE : most), direction,
                noLayout || format != Format.SVG ? ChainPlaces.NONE
                        : new LayoutReport(console).read(opened.project(), served));
    }
}

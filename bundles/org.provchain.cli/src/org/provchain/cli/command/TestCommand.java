// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.report.FindingPrinter;
import org.provchain.cli.report.OpenedProject;
import org.provchain.cli.report.ScenarioReport;
import org.provchain.cli.report.TimedResult;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Severity;
import org.provchain.core.scenario.ScenarioResult;
import org.provchain.core.scenario.ScenarioRunner;
import org.provchain.model.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain test}: plays the scenarios of a project. */
@Command(name = "test", description = "Play the scenarios of a project and compare what they expect with what happens.",
        footer = { "", "Example: provchain test examples/fleet --junit target/scenarios.xml" })
public final class TestCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".",
            description = "A folder with .chain texts or XML, or one of them. Default: the current folder.")
    private Path path;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write a JUnit XML report for CI.")
    private Path junit;

    @Mixin
    private BaseOption base;

    private final Console console;

    public TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedProject opened = OpenedProject.open(path, base.base());
        new FindingPrinter(console).print(
                opened.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList());
        opened.readable();
        List<TimedResult> results = new ArrayList<>();
        try (DeviceDirectory devices = new DeviceDirectory(opened.project())) {
            ScenarioRunner runner = new ScenarioRunner(opened.project(), devices);
            for (Scenario scenario : opened.project().scenarios()) {
                long begun = System.nanoTime();
                ScenarioResult result = runner.run(scenario);
                results.add(new TimedResult(result, (System.nanoTime() - begun) / NANOS));
            }
        }
        ScenarioReport report = new ScenarioReport(console, opened.project().root());
        report.print(results);
        if (junit != null) {
            report.writeJunit(results, junit);
        }
        boolean failed = results.stream().anyMatch(each -> !each.result().passed());
        return (failed || opened.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK).code();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.Palette;
import org.provchain.core.checks.Place;
import org.provchain.core.scenario.ScenarioResult;
import org.provchain.core.xml.XmlText;
import org.provchain.dsl.project.SourcePaths;
import org.provchain.dsl.project.TextRegion;
import org.provchain.dsl.project.TextRegions;
import org.provchain.model.Scenario;

/** Writes what came of scenarios: for people, and as the JUnit XML that CI servers read. */
public final class ScenarioReport {

    private final Console console;
    private final Palette palette;
    private final SourcePaths paths;

    public ScenarioReport(Console console, Path root) {
        this.console = console;
        this.palette = Palette.of(console);
        this.paths = new SourcePaths(root);
    }

    /** Writes a line a scenario to stdout, what did not hold to stderr, and the sum. */
    public void print(List<TimedResult> results) {
        for (TimedResult each : results) {
            ScenarioResult result = each.result();
            console.out().println((result.passed() ? palette.good("passed ") : palette.bad("FAILED "))
                    + result.scenario().getTitle());
            for (ScenarioResult.Failure failure : result.failures()) {
                console.err()
                        .println(palette.strong(place(failure.source()) + ":") + " " + palette.bad("error") + " test: "
                                + failure.message());
            }
        }
        long failed = results.stream().filter(each -> !each.result().passed()).count();
        console.out().println(results.isEmpty() ? "no scenarios"
                : Counts.number(results.size(), "scenario") + ": " + (results.size() - failed) + " passed, " + failed
                        + " failed");
    }

    /**
     * Writes a report as JUnit's XML.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeJunit(List<TimedResult> results, Path file) throws IOException {
        long failed = results.stream().filter(each -> !each.result().passed()).count();
        double seconds = results.stream().mapToDouble(TimedResult::seconds).sum();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append(String.format(Locale.ROOT,
                "<testsuite name=\"provchain\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"%.3f\">\n",
                results.size(), failed, seconds));
        for (TimedResult each : results) {
            Scenario scenario = each.result().scenario();
            xml.append(String.format(Locale.ROOT, "    <testcase classname=\"%s\" name=\"%s\" time=\"%.3f\"",
                    attribute(paths.of(scenario).toString()), attribute(scenario.getTitle()), each.seconds()));
            if (each.result().passed()) {
                xml.append("/>\n");
                continue;
            }
            xml.append(">\n");
            for (ScenarioResult.Failure failure : each.result().failures()) {
                xml.append("        <failure message=\"").append(attribute(failure.message())).append("\">")
                        .append(attribute(place(failure.source()))).append("</failure>\n");
            }
            xml.append("    </testcase>\n");
        }
        xml.append("</testsuite>\n");
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Files.writeString(file, xml, StandardCharsets.UTF_8);
    }

    private String place(EObject source) {
        TextRegion region = TextRegions.of(Place.InText.of(source));
        return paths.of(source) + ":" + region.line() + ":" + region.column();
    }

    private static String attribute(String text) {
        return XmlText.attribute(text == null ? ""
                : text.codePoints().filter(each -> XmlText.forbidden(Character.toString(each)).isEmpty())
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }
}

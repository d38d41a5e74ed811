// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.Palette;
import org.provchain.core.checks.Place;
import org.provchain.core.export.ExportPlan;
import org.provchain.core.xml.ExportFault;
import org.provchain.core.xml.ExportFaultsException;
import org.provchain.dsl.project.SourcePaths;
import org.provchain.dsl.project.TextRegion;
import org.provchain.dsl.project.TextRegions;

/** Says what an export changed, would change, or why it could not be made. */
public final class ExportReport {

    /** More changes than this are only counted. */
    private static final int MOST_LINES = 40;

    private final Console console;
    private final Palette palette;

    public ExportReport(Console console) {
        this.console = console;
        this.palette = Palette.of(console);
    }

    /**
     * Writes what a plan changes.
     *
     * @param planned whether nothing has been written yet
     */
    public void plan(ExportPlan plan, Path folder, boolean planned) {
        int changes = plan.create().size() + plan.update().size() + plan.delete().size();
        if (changes <= MOST_LINES) {
            lines(palette.good("+"), plan.create());
            lines(palette.warn("~"), plan.update());
            lines(palette.bad("-"), plan.delete());
        }
        lines(palette.bad("!"), plan.foreign());
        List<String> parts = new ArrayList<>();
        part(parts, plan.create().size(), "new");
        part(parts, plan.update().size(), "changed");
        part(parts, plan.delete().size(), "removed");
        part(parts, plan.unchanged().size(), "unchanged");
        part(parts, plan.obsolete().size(), "no longer written (--prune removes them)");
        part(parts, plan.foreign().size(), "in the way that no export wrote");
        console.out().println(folder + (planned ? " (nothing written): " : ": ")
                + (parts.isEmpty() ? "no files" : String.join(", ", parts)));
    }

    /** Writes why a chain cannot be exported, each with the place in the text, and that nothing was written. */
    public void faults(ExportFaultsException faults, Path root) {
        places(faults, root);
        console.err().println("provchain: nothing was written.");
    }

    /** Writes why a chain cannot be exported, each with the place in the text. */
    public void places(ExportFaultsException faults, Path root) {
        SourcePaths paths = new SourcePaths(root);
        for (ExportFault each : faults.faults()) {
            TextRegion region = TextRegions.of(Place.InText.of(each.source()));
            console.err()
                    .println(palette.strong(paths.of(each.source()) + ":" + region.line() + ":" + region.column() + ":")
                            + " " + palette.bad("error") + " export: " + each.message());
        }
    }

    private void lines(String sign, List<String> paths) {
        paths.stream().limit(MOST_LINES).forEach(path -> console.out().println(sign + " " + path));
    }

    private static void part(List<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(String.format(Locale.ROOT, "%,d %s", count, words));
        }
    }
}

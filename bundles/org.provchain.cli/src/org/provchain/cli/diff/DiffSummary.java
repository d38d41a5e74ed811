// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.diff;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.provchain.cli.console.Palette;
import org.provchain.cli.report.Counts;
import org.provchain.core.comparison.ChangeCounts;
import org.provchain.core.comparison.ChangeKind;
import org.provchain.core.comparison.FleetDifference;

/** Sums a difference up in a few lines. */
final class DiffSummary {

    private final PrintWriter out;
    private final Palette palette;

    DiffSummary(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    /** Writes for how many devices something is different, and how much. */
    void write(FleetDifference fleet) {
        counts(fleet);
        if (!fleet.credentials()) {
            out.println(palette.faint("XML does not say which files are protected, so credentials were not compared."));
        }
    }

    private void counts(FleetDifference fleet) {
        long compared = fleet.counts().compared();
        if (fleet.isEmpty()) {
            out.println(palette.good("No difference") + " for " + Counts.number(compared, "device") + ".");
            return;
        }
        if (compared == 0) {
            out.println(palette.strong("Nothing is compared") + ", since no device is on both sides; --mac names one.");
            return;
        }
        long different = compared - fleet.counts().same();
        out.println(palette.strong(different == 0 ? "No difference" : "Different") + " for "
                + (different == 0 ? "" : String.format(Locale.ROOT, "%,d of ", different))
                + Counts.number(compared, "device") + only(fleet) + ".");
        ChangeCounts counts = ChangeCounts.of(fleet.groups());
        List<String> parts = new ArrayList<>();
        parts(parts, counts.parameters(), "parameter", "set by another file");
        parts(parts, counts.files(), "file", "");
        part(parts, counts.credentials(), "file", "opened otherwise");
        part(parts, counts.orders(), "order", "of fetches changed");
        part(parts, counts.ends(), "end", "changed");
        if (!parts.isEmpty()) {
            out.println(String.join(", ", parts) + ".");
        }
        if (counts.unknown() > 0) {
            out.println(Counts.number(counts.unknown(), "parameter")
                    + " can be compared only with the values of secrets: --secrets FILE, or PROVCHAIN_SECRET_NAME.");
        }
    }

    private static String only(FleetDifference fleet) {
        int count = fleet.onlyBefore().size() + fleet.onlyAfter().size();
        return count == 0 ? "" : ", and " + Counts.number(count, "device") + " on one side only";
    }

    private static void parts(List<String> parts, Map<ChangeKind, Integer> counts, String noun, String elsewhere) {
        part(parts, counts.getOrDefault(ChangeKind.ADDED, 0), noun, "added");
        part(parts, counts.getOrDefault(ChangeKind.CHANGED, 0), noun,
                noun.equals("file") ? "at another URL" : "changed");
        part(parts, counts.getOrDefault(ChangeKind.REMOVED, 0), noun, "removed");
        part(parts, counts.getOrDefault(ChangeKind.SET_ELSEWHERE, 0), noun, elsewhere);
    }

    private static void part(List<String> parts, int count, String noun, String what) {
        if (count > 0) {
            parts.add(Counts.number(count, noun) + " " + what);
        }
    }
}

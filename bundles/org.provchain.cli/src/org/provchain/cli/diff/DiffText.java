// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.diff;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.Palette;
import org.provchain.cli.report.Counts;
import org.provchain.core.comparison.Access;
import org.provchain.core.comparison.AccessChange;
import org.provchain.core.comparison.ChangeKind;
import org.provchain.core.comparison.Difference;
import org.provchain.core.comparison.DifferenceGroup;
import org.provchain.core.comparison.EndChange;
import org.provchain.core.comparison.FileChange;
import org.provchain.core.comparison.FleetDifference;
import org.provchain.core.comparison.OrderChange;
import org.provchain.core.comparison.ParameterChange;
import org.provchain.core.comparison.Setting;
import org.provchain.core.comparison.Visit;
import org.provchain.core.uri.MacAddress;

/** Writes a difference for a person: the devices, what is different for them, and a summary. */
public final class DiffText {

    private static final int MOST_LINES = 40;
    private static final int MOST_DEVICES = 3;
    private static final int MOST_FILES = 12;
    private static final int WIDEST = 48;
    private static final String ARROW = " -> ";

    private final PrintWriter out;
    private final Palette palette;
    private final boolean all;

    /**
     * @param all whether no line is left out
     */
    public DiffText(Console console, boolean all) {
        this.out = console.out();
        this.palette = Palette.of(console);
        this.all = all;
    }

    /** Writes all groups, then who is on one side only, then the summary. */
    public void write(FleetDifference fleet, ComparedSides sides) {
        for (DifferenceGroup group : fleet.groups()) {
            out.println(palette.strong(devices(group.devices())));
            difference(group);
            out.println();
        }
        only(fleet.onlyBefore(), palette.bad("-"), sides.before());
        only(fleet.onlyAfter(), palette.good("+"), sides.after());
        if (!fleet.onlyBefore().isEmpty() || !fleet.onlyAfter().isEmpty()) {
            out.println();
        }
        new DiffSummary(out, palette).write(fleet);
    }

    private void difference(DifferenceGroup group) {
        Difference difference = group.difference();
        section("files", difference.files(), this::file);
        section("order of fetches", difference.order().stream().toList(), this::order);
        section("credentials", difference.credentials(), this::credentials);
        int width = difference.parameters().stream().mapToInt(each -> each.name().length())
                .filter(each -> each <= WIDEST).max().orElse(0);
        section("parameters", difference.parameters(), each -> parameter(each, width,
                group.varying().contains(each.name())));
        section("end", difference.end(), this::end);
    }

    private <T> void section(String title, List<T> changes, Consumer<T> line) {
        if (changes.isEmpty()) {
            return;
        }
        out.println("  " + title);
        int most = all ? Integer.MAX_VALUE : MOST_LINES;
        changes.stream().limit(most).forEach(line);
        if (changes.size() > most) {
            out.println(palette
                    .faint(String.format(Locale.ROOT, "    … %,d more; --all shows them", changes.size() - most)));
        }
    }

    private void file(FileChange change) {
        String line = change.before().isPresent() && change.after().isPresent()
                ? name(change.before().get()) + change.before().get().url() + ARROW + change.after().get().url()
                : change.after().or(change::before).map(each -> name(each) + each.url() + access(each)).orElse("");
        line(change.kind(), line);
    }

    private static String name(Visit visit) {
        return visit.file().isEmpty() ? "" : visit.file() + "  ";
    }

    private String access(Visit visit) {
        return visit.access() == Access.OPEN ? "" : palette.faint(", " + visit.access().words());
    }

    private void order(OrderChange change) {
        line(ChangeKind.CHANGED, fetched(change.before()) + ARROW + fetched(change.after()));
    }

    private String fetched(List<String> files) {
        if (files.isEmpty()) {
            return "(nothing)";
        }
        int most = all ? Integer.MAX_VALUE : MOST_FILES;
        return files.stream().limit(most).collect(Collectors.joining(", "))
                + (files.size() > most ? String.format(Locale.ROOT, ", … %,d more", files.size() - most) : "");
    }

    private void credentials(AccessChange change) {
        line(ChangeKind.CHANGED,
                change.before().label() + ": " + change.before().access().words() + ARROW
                        + change.after().access().words());
    }

    private void parameter(ParameterChange change, int width, boolean varies) {
        String name = change.name() + " ".repeat(Math.max(0, width - change.name().length()));
        String value = switch (change.kind()) {
        case ADDED, SET_ELSEWHERE -> change.after().orElseThrow().shown();
        case REMOVED -> change.before().orElseThrow().shown();
        case CHANGED -> change.before().orElseThrow().shown() + ARROW + change.after().orElseThrow().shown();
        };
        String remark = by(change) + (change.unknown() ? ", the same or not: only the secret tells" : "")
                + (varies ? ", each device its own" : "");
        line(change.kind(), name + " = " + value + palette.faint("  " + remark));
    }

    private static String by(ParameterChange change) {
        String before = change.before().map(Setting::file).orElse("");
        String after = change.after().map(Setting::file).orElse("");
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return "by " + (after.isEmpty() ? before : after);
        }
        // the same file may have other names: in a text and as XML
        boolean same = change.before().map(Setting::url).equals(change.after().map(Setting::url));
        return same ? "by " + before : "by " + after + ", before by " + before;
    }

    private void end(EndChange change) {
        line(ChangeKind.CHANGED,
                change.aspect().words() + ": " + told(change.before()) + ARROW + told(change.after()));
    }

    private static String told(String text) {
        return text.isEmpty() ? "(none)" : text;
    }

    private void line(ChangeKind kind, String text) {
        String sign = switch (kind) {
        case ADDED -> palette.good("+");
        case REMOVED -> palette.bad("-");
        case CHANGED -> palette.warn("~");
        case SET_ELSEWHERE -> palette.faint("=");
        };
        out.println("    " + sign + " " + text);
    }

    private void only(List<MacAddress> devices, String sign, String side) {
        if (!devices.isEmpty()) {
            out.println(sign + " only in " + side + ": " + devices(devices));
        }
    }

    private static String devices(List<MacAddress> devices) {
        String named = devices.stream().limit(MOST_DEVICES).map(MacAddress::toString)
                .collect(Collectors.joining(", "));
        return devices.size() == 1 ? named
                : Counts.number(devices.size(), "device") + ": " + named + (devices.size() > MOST_DEVICES ? ", …" : "");
    }
}

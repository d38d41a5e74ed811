// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.Palette;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.EnumValue;
import org.provchain.core.catalogue.IndexLimit;
import org.provchain.core.catalogue.ModelSupport;
import org.provchain.core.catalogue.ParameterType;

/** Writes entries of a catalogue for a person. */
public final class CataloguePrinter {

    private final Console console;
    private final Palette palette;

    public CataloguePrinter(Console console) {
        this.console = console;
        this.palette = Palette.of(console);
    }

    /** Writes one line an entry: name, type, evidence, description. */
    public void lines(List<CatalogueEntry> entries) {
        int width = entries.stream().mapToInt(each -> each.name().length()).max().orElse(0);
        for (CatalogueEntry each : entries) {
            console.out().println(palette.strong(each.name()) + " ".repeat(width - each.name().length()) + "  "
                    + String.format("%-6s  %-4s  ", each.type().keyword(), each.evidence()) + each.description());
        }
    }

    /** Writes all that is known of an entry. */
    public void page(CatalogueEntry entry) {
        console.out().println(palette.strong(entry.name()));
        row("", entry.description());
        row("type", type(entry.type()));
        if (entry.type() instanceof ParameterType.Enumeration enumeration) {
            for (EnumValue value : enumeration.values()) {
                row("", "  " + value);
            }
        }
        entry.defaultValue().ifPresent(value -> row("default", value));
        row("models", models(entry.models()));
        for (IndexLimit limit : entry.indexLimits()) {
            row("index", limit.range().low() + ".." + limit.range().high() + " on " + names(limit.models()));
        }
        entry.since().ifPresent(version -> row("since", "firmware " + version));
        row("evidence", entry.evidence() + ", " + entry.evidence().label()
                + (entry.evidenceSource().isEmpty() ? "" : " (" + entry.evidenceSource() + ")"));
    }

    private void row(String label, String text) {
        if (!text.isEmpty()) {
            console.out().println("  " + palette.faint(String.format("%-10s", label)) + text);
        }
    }

    private static String type(ParameterType type) {
        return switch (type) {
        case ParameterType.Int(var min, var max) when min.isPresent() && max.isPresent() ->
            "int, " + min.getAsLong() + ".." + max.getAsLong();
        case ParameterType.Bool bool -> "bool: on is 1, off is 0 in the XML";
        case ParameterType.Enumeration enumeration -> enumeration.open() ? "enum, other values may exist" : "enum";
        case ParameterType.Secret secret -> "secret: keep it out of the text with 'secret NAME'";
        default -> type.keyword();
        };
    }

    private static String models(ModelSupport models) {
        return switch (models.coverage()) {
        case EXHAUSTIVE -> names(models.inOrder());
        case AT_LEAST -> "at least " + names(models.inOrder());
        case UNLISTED -> "not listed by the source";
        };
    }

    private static String names(Set<DeviceModel> models) {
        return models.stream().sorted().map(DeviceModel::modelName).collect(Collectors.joining(", "));
    }
}

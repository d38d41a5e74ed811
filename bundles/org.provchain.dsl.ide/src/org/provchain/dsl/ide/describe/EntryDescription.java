// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.EnumValue;
import org.provchain.core.catalogue.ParameterType;

/** What is known of a parameter: the same beside the list of proposals, when the mouse stands on it, and in the catalogue. */
public final class EntryDescription {

    private EntryDescription() {
    }

    /** The description of an entry in Markdown, a line a fact. */
    public static List<String> of(CatalogueEntry entry) {
        return lines(entry, each -> "`" + each + "`");
    }

    /** The same as plain text. */
    public static List<String> plain(CatalogueEntry entry) {
        return lines(entry, each -> each);
    }

    private static List<String> lines(CatalogueEntry entry, UnaryOperator<String> code) {
        List<String> lines = new ArrayList<>();
        if (!entry.description().isEmpty()) {
            lines.add(entry.description());
        }
        lines.add(Messages.bind(Messages.EntryDescription_type, code.apply(type(entry.type()))));
        if (entry.type() instanceof ParameterType.Enumeration some) {
            some.values().stream().filter(each -> !each.meaning().isEmpty())
                    .forEach(each -> lines.add("- " + code.apply(each.value()) + " " + each.meaning()));
        }
        entry.defaultValue()
                .ifPresent(each -> lines.add(each.isEmpty() ? Messages.EntryDescription_default_empty
                        : Messages.bind(Messages.EntryDescription_default, code.apply(each))));
        if (!entry.models().models().isEmpty()) {
            lines.add(Messages.bind(Messages.EntryDescription_models, entry.models().inOrder().stream()
                    .map(DeviceModel::modelName).collect(Collectors.joining(", "))));
        }
        entry.since().ifPresent(each -> lines.add(Messages.bind(Messages.EntryDescription_since, each)));
        lines.add(Messages.bind(Messages.EntryDescription_evidence, entry.evidence().name() + ", "
                + entry.evidence().label()
                + (entry.evidenceSource().isEmpty() ? "" : " (" + entry.evidenceSource() + ")")));
        return lines;
    }

    /** The type with its range or values. */
    public static String type(ParameterType type) {
        return switch (type) {
        case ParameterType.Int number -> "int" + range(number);
        case ParameterType.Enumeration some -> some.values().stream().map(EnumValue::value)
                .collect(Collectors.joining(" | ")) + (some.open() ? " | \u2026" : "");
        default -> type.keyword();
        };
    }

    private static String range(ParameterType.Int number) {
        if (number.min().isEmpty() && number.max().isEmpty()) {
            return "";
        }
        return " " + (number.min().isPresent() ? number.min().getAsLong() : "") + ".."
                + (number.max().isPresent() ? number.max().getAsLong() : "");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import java.util.stream.Collectors;

import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.EnumValue;
import org.provchain.core.catalogue.ParameterType;

/** What is known of a parameter, in lines. */
final class EntryText {

    private EntryText() {
    }

    static String of(CatalogueEntry entry) {
        StringBuilder text = new StringBuilder(entry.name()).append('\n');
        if (!entry.description().isEmpty()) {
            text.append(entry.description()).append('\n');
        }
        line(text, Messages.Catalogue_type, type(entry.type()));
        entry.defaultValue().ifPresent(value -> line(text, Messages.Catalogue_default,
                value.isEmpty() ? Messages.Catalogue_empty : value));
        if (!entry.models().models().isEmpty()) {
            line(text, Messages.Catalogue_models, entry.models().inOrder().stream().map(DeviceModel::modelName)
                    .collect(Collectors.joining(", ")));
        }
        entry.since().ifPresent(version -> line(text, Messages.Catalogue_since, version.toString()));
        line(text, Messages.Catalogue_evidence, entry.evidence().name() + ", " + entry.evidence().label()
                + (entry.evidenceSource().isEmpty() ? "" : " (" + entry.evidenceSource() + ")"));
        return text.toString();
    }

    private static String type(ParameterType type) {
        return switch (type) {
        case ParameterType.Int number when number.min().isPresent() && number.max().isPresent() ->
            type.keyword() + " " + number.min().getAsLong() + ".." + number.max().getAsLong();
        case ParameterType.Enumeration some -> some.values().stream().map(EntryText::value)
                .collect(Collectors.joining(", ")) + (some.open() ? ", \u2026" : "");
        default -> type.keyword();
        };
    }

    private static String value(EnumValue value) {
        return value.meaning().isEmpty() ? value.value() : value.value() + " = " + value.meaning();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(label).append(": ").append(value).append('\n');
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.EnumValue;
import org.provchain.core.catalogue.ModelSupport;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.dsl.ide.cursor.NameInBlock;
import org.provchain.dsl.ide.describe.EntryDescription;
import org.provchain.model.Chain;
import org.provchain.model.ParameterBlock;

/** The parameters that the models of a chain have, by their names within the block around them; and their values. */
final class ParameterProposals {

    private static final String NUMBER = "-?[0-9]+";

    private final Catalogue catalogue;
    private final List<String> block;
    private final Set<DeviceModel> models = EnumSet.noneOf(DeviceModel.class);

    /**
     * @param around the element of the text in which the parameter stands
     */
    ParameterProposals(Catalogue catalogue, EObject around) {
        this.catalogue = catalogue;
        this.block = new ArrayList<>();
        for (EObject each = around; each != null; each = each.eContainer()) {
            if (each instanceof ParameterBlock outer && outer.getName() != null) {
                block.addAll(0, Arrays.asList(outer.getName().split("\\.")));
            }
        }
        Chain chain = EcoreUtil2.getContainerOfType(around, Chain.class);
        if (chain != null) {
            chain.getModels().stream().map(name -> DeviceModel.find(name == null ? "" : name))
                    .forEach(model -> model.ifPresent(models::add));
        }
    }

    /** The names, each with what is known of it; an open index is written as the first one. */
    List<ContentAssistEntry> names() {
        List<ContentAssistEntry> names = new ArrayList<>();
        for (CatalogueEntry entry : entries()) {
            NameInBlock.of(entry, block).ifPresent(name -> names.add(entry(ProposalKind.PARAMETER, name,
                    label(name, entry), detail(entry))));
        }
        return names;
    }

    /** What the models of the chain have. */
    List<CatalogueEntry> entries() {
        return catalogue.entries().stream().filter(this::isOnAModel).toList();
    }

    /** What a name is shown as. */
    static String label(String name, CatalogueEntry entry) {
        return name + " : " + EntryDescription.type(entry.type());
    }

    /** The values of a parameter, as they are written in a text. */
    List<ContentAssistEntry> values(String name) {
        String whole = block.isEmpty() ? name : String.join(".", block) + "." + name;
        Optional<CatalogueEntry> entry = catalogue.find(whole);
        if (entry.isEmpty()) {
            return List.of();
        }
        return switch (entry.get().type()) {
        case ParameterType.Bool bool -> List.of(entry(ProposalKind.VALUE, "on", "on", detail(entry.get())),
                entry(ProposalKind.VALUE, "off", "off", detail(entry.get())));
        case ParameterType.Enumeration enumeration -> enumeration.values().stream()
                .map(value -> entry(ProposalKind.VALUE, written(value), value.meaning().isEmpty() ? written(value)
                        : written(value) + "  " + value.meaning(), detail(entry.get())))
                .toList();
        case ParameterType.Secret secret ->
            List.of(entry(ProposalKind.VALUE, "secret ", "secret NAME", detail(entry.get())));
        default -> List.of();
        };
    }

    private static String written(EnumValue value) {
        return value.value().matches(NUMBER) ? value.value() : '"' + value.value() + '"';
    }

    /** What stands between quotes where the value of an enumeration is written so; a number may be, a switch and a secret not. */
    static Optional<String> inQuotes(ContentAssistEntry entry) {
        String text = entry.getProposal();
        if (entry.getSource() != ProposalKind.VALUE) {
            return Optional.empty();
        } else if (text.startsWith("\"")) {
            return Optional.of(text.substring(1, text.length() - 1));
        }
        return text.matches(NUMBER) ? Optional.of(text) : Optional.empty();
    }

    private boolean isOnAModel(CatalogueEntry entry) {
        return models.isEmpty() || models.stream()
                .anyMatch(model -> entry.models().on(model) != ModelSupport.Answer.NOT_SUPPORTED);
    }

    private static String detail(CatalogueEntry entry) {
        return "**" + entry.name() + "**\n\n"
                + String.join("\n\n", EntryDescription.of(entry)).replace("\n\n- ", "\n- ");
    }

    private static ContentAssistEntry entry(ProposalKind kind, String text, String label, String detail) {
        ContentAssistEntry entry = entry(text, label, detail);
        entry.setSource(kind);
        return entry;
    }

    static ContentAssistEntry entry(String text, String label, String detail) {
        ContentAssistEntry entry = new ContentAssistEntry();
        entry.setProposal(text);
        entry.setLabel(label);
        entry.setDocumentation(detail);
        entry.setPrefix("");
        return entry;
    }
}

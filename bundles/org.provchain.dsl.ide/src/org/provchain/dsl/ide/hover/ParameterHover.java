// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.Lookup;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.dsl.ide.describe.EntryDescription;
import org.provchain.dsl.ide.effective.EffectiveValues;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Scenario;

/** What is known of a parameter, and what it is on the phone in the end. */
final class ParameterHover {

    private final Snapshot snapshot;

    ParameterHover(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    String of(String name, EObject place) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + name + "**");
        Catalogue catalogue = snapshot.project().catalogue();
        switch (catalogue.lookup(name)) {
        case Lookup.Known known -> lines.addAll(EntryDescription.of(known.entry()));
        case Lookup.IndexOutOfRange outside -> {
            lines.add("The index " + outside.index() + " is outside of " + outside.range() + ".");
            lines.addAll(EntryDescription.of(outside.entry()));
        }
        case Lookup.Unknown unknown -> {
            lines.add("The catalogue does not have this parameter.");
            List<String> nearest = catalogue.nearest(name, 3);
            if (!nearest.isEmpty()) {
                lines.add("Near: " + nearest.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")));
            }
        }
        }
        chain(place).flatMap(chain -> effective(name, chain)).ifPresent(lines::add);
        return String.join("\n\n", lines).replace("\n\n- ", "\n- ");
    }

    private Optional<ServedChain> chain(EObject place) {
        ProvisioningFile file = EcoreUtil2.getContainerOfType(place, ProvisioningFile.class);
        Scenario scenario = EcoreUtil2.getContainerOfType(place, Scenario.class);
        return snapshot.project().chains().stream()
                .filter(chain -> chain.files().stream().anyMatch(each -> each.source() == file)
                        || scenario != null && scenario.getBoot() != null
                                && scenario.getBoot().getChain() == chain.source())
                .findFirst();
    }

    private Optional<String> effective(String name, ServedChain chain) {
        return EffectiveValues.of(snapshot.project(), chain).map(played -> {
            String device = played.madeUp() ? "a " + played.device().model().orElse("phone") : played.device().mac()
                    .toString();
            EffectiveParameter value = played.parameters().get(name);
            if (value == null) {
                return "Effective value on " + device + ": not set, the contact ends before ("
                        + played.outcome().getLiteral() + ").";
            }
            String overrides = value.overrides().stream().map(each -> each.shown() + " of " + each.file())
                    .collect(Collectors.joining(", "));
            return "Effective value on " + device + ": `" + value.value().shown() + "`, set by **"
                    + value.value().file() + "**" + (overrides.isEmpty() ? "" : ", overrides " + overrides);
        });
    }
}

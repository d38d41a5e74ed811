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
            lines.add(Messages.bind(Messages.ParameterHover_index, outside.index(), outside.range()));
            lines.addAll(EntryDescription.of(outside.entry()));
        }
        case Lookup.Unknown unknown -> {
            lines.add(Messages.ParameterHover_unknown);
            List<String> nearest = catalogue.nearest(name, 3);
            if (!nearest.isEmpty()) {
                lines.add(Messages.bind(Messages.ParameterHover_near,
                        nearest.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "))));
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
            String device = played.madeUp()
                    ? Messages.bind(Messages.ParameterHover_made_up,
                            played.device().model().orElse(Messages.ParameterHover_phone))
                    : played.device().mac().toString();
            EffectiveParameter value = played.parameters().get(name);
            if (value == null) {
                return Messages.bind(Messages.ParameterHover_not_set, device, played.outcome().getLiteral());
            }
            String shown = "`" + value.value().shown() + "`";
            String file = "**" + value.value().file() + "**";
            String overrides = value.overrides().stream()
                    .map(each -> Messages.bind(Messages.ParameterHover_overridden, each.shown(), each.file()))
                    .collect(Collectors.joining(", "));
            return Messages.bind(overrides.isEmpty() ? Messages.ParameterHover_effective
                    : Messages.ParameterHover_effective_overrides, new Object[] { device, shown, file, overrides });
        });
    }
}

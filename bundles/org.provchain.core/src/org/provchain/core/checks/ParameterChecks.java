// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.Lookup;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.Project;
import org.provchain.model.ProvchainPackage.Literals;

/** PC101 to PC103 and PC108: the names of parameters. One look-up a parameter; nearest names only for unknown ones. */
final class ParameterChecks implements ProjectCheck {

    private static final int MOST_OFFERED = 3;

    private final ValueChecks values = new ValueChecks();
    private final ModelChecks models;

    /**
     * @param inventory the devices of the project
     */
    ParameterChecks(InventoryFacts inventory) {
        this.models = new ModelChecks(inventory);
    }

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            ModelChecks.OfChain ofChain = models.of(chain);
            for (ServedFile file : chain.files()) {
                Set<String> seen = new HashSet<>();
                for (Instruction instruction : file.instructions()) {
                    if (instruction instanceof SetParameter setting) {
                        if (!seen.add(setting.name())) {
                            sink.report(Check.PC108, name(setting), setting.name() + " is set before in '" + file.name()
                                    + "'; the phone takes one of the two. Remove the other.", setting.name());
                        }
                        check(setting, file, project.catalogue(), ofChain, sink);
                    }
                }
            }
        }
    }

    private void check(SetParameter setting, ServedFile file, Catalogue catalogue, ModelChecks.OfChain ofChain,
            FindingSink sink) {
        Optional<CatalogueEntry> entry = switch (catalogue.lookup(setting.name())) {
        case Lookup.Known known -> {
            ofChain.check(setting, known.entry(), sink);
            yield Optional.of(known.entry());
        }
        case Lookup.IndexOutOfRange outside -> {
            sink.report(Check.PC103, name(setting), setting.name() + " has the index " + outside.index()
                    + ", but the phone has " + outside.range().low() + " to " + outside.range().high() + ".");
            yield Optional.of(outside.entry());
        }
        case Lookup.Unknown none -> {
            unknown(setting, catalogue, sink);
            yield Optional.empty();
        }
        };
        values.check(setting, file, entry, sink);
    }

    private static void unknown(SetParameter setting, Catalogue catalogue, FindingSink sink) {
        Optional<String> variant = catalogue.oneEditOrCaseVariant(setting.name());
        if (variant.isPresent()) {
            boolean letters = variant.get().equalsIgnoreCase(setting.name());
            sink.report(Check.PC102, name(setting), setting.name() + " differs from " + variant.get() + " "
                    + (letters ? "in letter case only" : "by one letter") + "; write it as the vendor does.",
                    variant.get());
            return;
        }
        List<String> near = catalogue.nearest(setting.name(), MOST_OFFERED);
        sink.report(Check.PC101, name(setting), "The catalogue does not know " + setting.name() + ". "
                + (near.isEmpty() ? "If the phone does, add it to a house catalogue."
                        : "Did you mean " + String.join(" or ", near) + "? If not, add it to a house catalogue."),
                near.toArray(String[]::new));
    }

    private static Place name(SetParameter setting) {
        return Place.InText.of(setting.source(), Literals.NAMED__NAME);
    }
}

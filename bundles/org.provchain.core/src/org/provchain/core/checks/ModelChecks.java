// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.FirmwareVersion;
import org.provchain.core.catalogue.ModelSupport;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.model.ProvchainPackage.Literals;

/** PC106 and PC107: parameters that the models or the firmware of a chain do not have. */
final class ModelChecks {

    private final InventoryFacts inventory;

    ModelChecks(InventoryFacts inventory) {
        this.inventory = inventory;
    }

    /** What is asked of the parameters of one chain. */
    record OfChain(Set<DeviceModel> models, Optional<FirmwareVersion> firmware) {

        void check(SetParameter setting, CatalogueEntry entry, FindingSink sink) {
            models(setting, entry, sink);
            if (entry.since().isPresent() && firmware.isPresent() && firmware.get().isOlderThan(entry.since().get())) {
                sink.report(Check.PC107, place(setting), setting.name() + " needs firmware " + entry.since().get()
                        + ", but the phones have no newer one than " + firmware.get()
                        + "; let the chain bring a newer one, or leave the parameter out.");
            }
        }

        private void models(SetParameter setting, CatalogueEntry entry, FindingSink sink) {
            Set<DeviceModel> without = EnumSet.noneOf(DeviceModel.class);
            for (DeviceModel model : models) {
                if (entry.models().on(model) == ModelSupport.Answer.NOT_SUPPORTED) {
                    without.add(model);
                } else {
                    entry.exceededRange(setting.name(), model)
                            .ifPresent(range -> sink.report(Check.PC106, place(setting),
                                    setting.name() + " is not on " + model.modelName() + ", which has the keys "
                                            + range.low()
                                            + " to " + range.high() + " only."));
                }
            }
            if (!without.isEmpty()) {
                sink.report(Check.PC106, place(setting), setting.name() + " is not on " + names(without) + ", only on "
                        + names(entry.models().inOrder()) + "; put it into a file for those.");
            }
        }

        private static Place place(SetParameter setting) {
            return Place.InText.of(setting.source(), Literals.NAMED__NAME);
        }
    }

    /** The models that the chain names, else those of the inventory; the firmware that its phones have at the end. */
    OfChain of(ServedChain chain) {
        Set<DeviceModel> models = EnumSet.noneOf(DeviceModel.class);
        chain.models().forEach(name -> DeviceModel.find(name).ifPresent(models::add));
        Optional<FirmwareVersion> brought = Optional.empty();
        for (ServedFile file : chain.files()) {
            for (Instruction instruction : file.instructions()) {
                if (instruction instanceof OfferFirmware offer) {
                    Optional<FirmwareVersion> offered = offer.version().flatMap(FirmwareVersion::parse);
                    if (offered.isPresent() && (brought.isEmpty() || brought.get().isOlderThan(offered.get()))) {
                        brought = offered;
                    }
                }
            }
        }
        Optional<FirmwareVersion> oldest = inventory.oldestFirmware();
        boolean upgrades = brought.isPresent() && (oldest.isEmpty() || oldest.get().isOlderThan(brought.get()));
        return new OfChain(models.isEmpty() ? inventory.models() : models, upgrades ? brought : oldest);
    }

    private static String names(Collection<DeviceModel> models) {
        return models.stream().map(DeviceModel::modelName).collect(Collectors.joining(", "));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.FirmwareVersion;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue.Literal;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.Project;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.Placeholder;
import org.provchain.model.ProvchainPackage.Literals;

/** PC501 to PC504: firmware that will not be installed, or not on all models; and the attribute macAddress. */
final class FirmwareChecks implements ProjectCheck {

    private static final String AUTOMATIC_CHECK = "FirmwareManagment.AutomaticCheckForUpdates";

    private final InventoryFacts inventory;

    FirmwareChecks(InventoryFacts inventory) {
        this.inventory = inventory;
    }

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            boolean switchedOn = chain.files().stream().flatMap(file -> file.instructions().stream())
                    .anyMatch(FirmwareChecks::switchesCheckOn);
            Set<DeviceModel> models = models(chain);
            for (ServedFile file : chain.files()) {
                macAddress(file, sink);
                for (Instruction instruction : file.instructions()) {
                    if (instruction instanceof OfferFirmware offer) {
                        offer(offer, switchedOn, models, sink);
                    }
                }
            }
        }
    }

    private void offer(OfferFirmware offer, boolean switchedOn, Set<DeviceModel> models, FindingSink sink) {
        if (!switchedOn) {
            sink.report(Check.PC501, Place.InText.of(offer.source()), "No file of the chain sets " + AUTOMATIC_CHECK
                    + " = on, and without it phones since 2.14.5 do not install firmware.", AUTOMATIC_CHECK);
        }
        Optional<FirmwareVersion> version = offer.version().flatMap(FirmwareVersion::parse);
        long newer = version.map(inventory::newerThan).orElse(0L);
        if (newer > 0) {
            sink.report(Check.PC502, Place.InText.of(offer.source(), Literals.FIRMWARE_IMAGE__VERSION), newer
                    + (newer == 1 ? " device has" : " devices have") + " newer firmware than " + version.get()
                    + ", and a phone never goes back.");
        }
        boolean both = models.contains(DeviceModel.MAXWELL_4) && models.size() > 1;
        if (both && !offer.url().text().contains(Placeholder.DVID.text())) {
            sink.report(Check.PC503, Place.InText.of(offer.source(), Literals.FIRMWARE_IMAGE__URL),
                    "Maxwell4 needs another file than the other models; put %DVID into the URL.");
        }
    }

    private void macAddress(ServedFile file, FindingSink sink) {
        if (file.macAddress().isEmpty()) {
            return;
        }
        String written = file.macAddress().get();
        Place place = Place.InText.of(file.source(), Literals.PROVISIONING_FILE__MAC_ADDRESS);
        Optional<MacAddress> mac = MacAddress.parse(written);
        if (written.isEmpty()) {
            sink.report(Check.PC504, place, "An empty macAddress is wrong; leave it out to mean all devices.");
        } else if (mac.isEmpty()) {
            sink.report(Check.PC504, place, "'" + written + "' is no MAC address: "
                    + MacAddress.fault(written).orElse("write 12 hexadecimal digits") + ".");
        } else if (inventory.size() > 0 && !inventory.has(mac.get().value())) {
            sink.report(Check.PC504, place,
                    "The inventory has no device " + mac.get() + "; correct it or add the device.");
        }
    }

    private Set<DeviceModel> models(ServedChain chain) {
        Set<DeviceModel> models = EnumSet.noneOf(DeviceModel.class);
        chain.models().forEach(name -> DeviceModel.find(name).ifPresent(models::add));
        return models.isEmpty() ? inventory.models() : models;
    }

    private static boolean switchesCheckOn(Instruction instruction) {
        return instruction instanceof SetParameter setting && setting.name().equals(AUTOMATIC_CHECK)
                && setting.value() instanceof Literal literal && literal.text().equals("1");
    }
}

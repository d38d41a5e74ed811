// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.FirmwareVersion;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.InventoryReader;
import org.provchain.core.inventory.InventoryRow;
import org.provchain.core.inventory.InventoryRow.DeviceRow;
import org.provchain.core.inventory.InventoryRow.RowFault;
import org.provchain.core.project.DeclaredDevices;
import org.provchain.core.project.Project;
import org.provchain.core.project.TablePaths;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.DeviceTable;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.Scenario;

/** PC701 to PC705: one pass over all devices, declared, in tables row by row, and played in scenarios. */
final class InventoryChecks implements ProjectCheck {

    private final InventoryFacts facts;

    /**
     * @param facts is filled with what other checks need to know
     */
    InventoryChecks(InventoryFacts facts) {
        this.facts = facts;
    }

    @Override
    public void check(Project project, FindingSink sink) {
        VariableUse variables = new VariableUse(project);
        for (DeviceDeclaration declaration : project.devices()) {
            declared(declaration, variables, sink);
        }
        for (DeviceTable table : project.tables()) {
            table(table, variables, sink);
        }
        for (Scenario scenario : project.scenarios()) {
            if (scenario.getBoot() != null) {
                address(scenario.getBoot().getMac(), Place.InText.of(scenario.getBoot(), Literals.BOOT__MAC), sink);
            }
        }
    }

    /** Where the parser found no address it has said so. */
    private static void address(String written, Place place, FindingSink sink) {
        if (written != null) {
            MacAddress.fault(written).ifPresent(reason -> sink.report(Check.PC701, place,
                    "'" + written + "' is no MAC address: " + reason + "."));
        }
    }

    private void declared(DeviceDeclaration declaration, VariableUse variables, FindingSink sink) {
        Optional<Device> device = DeclaredDevices.device(declaration);
        Place place = Place.InText.of(declaration, Literals.DEVICE_DECLARATION__MAC);
        if (device.isEmpty()) {
            address(declaration.getMac(), place, sink);
            return;
        }
        known(device.get(), place, Place.InText.of(declaration, Literals.DEVICE_DECLARATION__MODEL),
                Place.InText.of(declaration, Literals.DEVICE_DECLARATION__FIRMWARE), sink);
        variables.missing(device.get()).forEach(name -> sink.report(Check.PC704, place, "The device has no variable '"
                + name + "', which a file for each device uses; add it: { " + name + " = \"…\" }.", name));
    }

    private void table(DeviceTable table, VariableUse variables, FindingSink sink) {
        Path file = TablePaths.of(table);
        Place place = Place.InText.of(table, Literals.DEVICE_TABLE__PATH);
        MissingVariables missing = new MissingVariables();
        try (InventoryReader rows = InventoryReader.open(file)) {
            while (rows.hasNext()) {
                InventoryRow row = rows.next();
                switch (row) {
                case DeviceRow found -> {
                    Place line = new Place.InFile(file, (int) found.line(), 1);
                    known(found.device(), line, line, line, sink);
                    missing.add(found.device(), variables.missing(found.device()));
                }
                case RowFault fault -> sink.report(
                        fault.kind() == InventoryRow.Kind.BAD_MAC ? Check.PC701 : Check.PC705,
                        new Place.InFile(file, (int) fault.line(), fault.column()), Sentences.of(fault.message()));
                }
            }
        } catch (IOException unreadable) {
            sink.report(Check.PC705, place, "The table '" + table.getPath()
                    + "' cannot be read; its path is relative to this text. Correct the path or add the file.");
        }
        missing.report(place, table.getPath(), sink);
    }

    private void known(Device device, Place mac, Place model, Place firmware, FindingSink sink) {
        if (facts.has(device.mac().value())) {
            sink.report(Check.PC702, mac,
                    "The MAC address " + device.mac() + " is listed twice; remove one of the two devices.");
        }
        facts.add(device);
        device.model().filter(each -> DeviceModel.find(each).isEmpty())
                .ifPresent(each -> sink.report(Check.PC703, model,
                        "The model '" + each + "' is not known; write MaxwellBasic, Maxwell2, Maxwell3 or Maxwell4."));
        device.firmware().filter(each -> FirmwareVersion.parse(each).isEmpty())
                .ifPresent(each -> sink.report(Check.PC703, firmware,
                        "'" + each + "' is no firmware version; write it as 2.22.4."));
    }
}

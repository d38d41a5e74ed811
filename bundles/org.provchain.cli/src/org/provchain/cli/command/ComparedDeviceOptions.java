// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.diff.ComparedProject;
import org.provchain.core.comparison.DeviceComparison;
import org.provchain.core.comparison.DeviceCounts;
import org.provchain.core.comparison.DevicePair;
import org.provchain.core.comparison.DevicePairs;
import org.provchain.core.comparison.DifferenceGroups;
import org.provchain.core.comparison.FleetComparison;
import org.provchain.core.comparison.FleetDifference;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.progress.Progress;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.uri.MacAddress;
import picocli.CommandLine.Option;

/** Which devices are compared: one, or all that both sides have. */
public final class ComparedDeviceOptions {

    /** Devices that differ in values alone are told one by one up to so many. */
    static final int FEW = 8;

    @Option(names = "--mac", paramLabel = "MAC",
            description = "One device, in any notation. Default: all devices of both sides.")
    private String mac;

    @Option(names = "--model", paramLabel = "MODEL",
            description = "The model, where the inventory has another or none.")
    private String model;

    @Option(names = "--firmware", paramLabel = "VERSION",
            description = "The installed firmware, where the inventory has another or none.")
    private String firmware;

    /**
     * Compares the devices.
     *
     * @throws CommandFailure if there are none
     */
    FleetDifference compare(DeviceComparison comparison, ComparedProject before, ComparedProject after, int most,
            Progress progress) {
        try (DeviceDirectory devicesBefore = new DeviceDirectory(before.opened().project());
                DeviceDirectory devicesAfter = new DeviceDirectory(after.opened().project())) {
            DifferenceGroups groups = new DifferenceGroups(most);
            FleetComparison fleet = new FleetComparison(comparison, groups, progress);
            DevicePairs.Inventory inventory = inventory(before, after);
            if (mac != null) {
                DeviceCounts counts = fleet.of(List.of(pair(devicesBefore, devicesAfter, inventory)).iterator());
                return new FleetDifference(counts, groups.groups(), comparison.comparesCredentials(), List.of(),
                        List.of());
            }
            DevicePairs pairs = new DevicePairs(devicesBefore.iterator(), devicesAfter.iterator(), inventory);
            DeviceCounts counts = fleet.of(described(pairs));
            FleetDifference difference = new FleetDifference(counts, groups.groups(), comparison.comparesCredentials(),
                    pairs.onlyBefore(), pairs.onlyAfter());
            if (counts.compared() == 0 && difference.isEmpty()) {
                throw CommandFailure.usage("Neither side has devices; name one with --mac.");
            }
            return difference;
        }
    }

    /** XML knows its devices by the names of their files alone, so what the texts know of them is taken. */
    private static DevicePairs.Inventory inventory(ComparedProject before, ComparedProject after) {
        return before.opened().xml() == after.opened().xml() ? DevicePairs.Inventory.BOTH
                : after.opened().xml() ? DevicePairs.Inventory.FIRST : DevicePairs.Inventory.SECOND;
    }

    private DevicePair pair(DeviceDirectory before, DeviceDirectory after, DevicePairs.Inventory inventory) {
        MacAddress address = MacAddress.parse(mac)
                .orElseThrow(() -> CommandFailure.usage("'" + mac + "' is no MAC address: "
                        + MacAddress.fault(mac).orElse("write 12 hexadecimal digits") + "."));
        Optional<Device> one = before.find(address);
        Optional<Device> other = after.find(address);
        Device unknown = new Device(address, Optional.empty(), Optional.empty(), Optional.empty(), Variables.none(),
                false);
        return switch (inventory) {
        case FIRST -> described(one.orElse(unknown), one.orElse(unknown));
        case SECOND -> described(other.orElse(unknown), other.orElse(unknown));
        case BOTH -> described(one.or(() -> other.map(Device::unlisted)).orElse(unknown),
                other.or(() -> one.map(Device::unlisted)).orElse(unknown));
        };
    }

    private Iterator<DevicePair> described(Iterator<DevicePair> pairs) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pairs.hasNext();
            }

            @Override
            public DevicePair next() {
                DevicePair pair = pairs.next();
                return described(pair.before(), pair.after());
            }
        };
    }

    private DevicePair described(Device before, Device after) {
        return new DevicePair(described(before), described(after));
    }

    private Device described(Device device) {
        return new Device(device.mac(), Optional.ofNullable(model).or(device::model),
                Optional.ofNullable(firmware).or(device::firmware), device.macId(), device.variables(),
                device.listed());
    }
}

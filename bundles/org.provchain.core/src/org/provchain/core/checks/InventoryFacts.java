// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.FirmwareVersion;
import org.provchain.core.inventory.Device;

/** What the checks need to know of the devices of a project, collected in one pass over the inventory. */
final class InventoryFacts {

    private final Set<DeviceModel> models = EnumSet.noneOf(DeviceModel.class);
    private final Map<FirmwareVersion, Long> firmware = new TreeMap<>();
    private final Set<Long> macs = new HashSet<>();

    void add(Device device) {
        macs.add(device.mac().value());
        device.model().flatMap(DeviceModel::find).ifPresent(models::add);
        device.firmware().flatMap(FirmwareVersion::parse).ifPresent(version -> firmware.merge(version, 1L, Long::sum));
    }

    /** The models of the devices. */
    Set<DeviceModel> models() {
        return models;
    }

    /** Whether a device with the MAC address is there. */
    boolean has(long mac) {
        return macs.contains(mac);
    }

    /** How many devices there are. */
    int size() {
        return macs.size();
    }

    /** The oldest firmware of the devices. */
    Optional<FirmwareVersion> oldestFirmware() {
        return firmware.keySet().stream().findFirst();
    }

    /** How many devices have newer firmware. */
    long newerThan(FirmwareVersion version) {
        return firmware.entrySet().stream().filter(each -> version.isOlderThan(each.getKey()))
                .mapToLong(Map.Entry::getValue).sum();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;

/**
 * The devices that two sides have, in the order of the first. Of a device that one side has twice, the first counts. A side that
 * knows of its devices no more than their addresses, such as XML, takes those of the other.
 */
public final class DevicePairs implements Iterator<DevicePair> {

    /** Whose devices are played. */
    public enum Inventory {
        /** Each side has its own. */
        BOTH,
        /** The second side takes those of the first. */
        FIRST,
        /** The first side takes those of the second. */
        SECOND
    }

    private final Inventory inventory;
    private final Iterator<Device> lead;
    private final Map<MacAddress, Device> others = new HashMap<>();
    private final Set<MacAddress> seen = new HashSet<>();
    private final List<MacAddress> unmatched = new ArrayList<>();
    private DevicePair next;

    /** Reads the devices of one side at once, those of the other one after the other. */
    public DevicePairs(Iterator<Device> before, Iterator<Device> after, Inventory inventory) {
        this.inventory = inventory;
        this.lead = inventory == Inventory.SECOND ? after : before;
        (inventory == Inventory.SECOND ? before : after)
                .forEachRemaining(each -> others.putIfAbsent(each.mac(), each));
    }

    @Override
    public boolean hasNext() {
        while (next == null && lead.hasNext()) {
            Device device = lead.next();
            if (seen.add(device.mac())) {
                take(device, others.get(device.mac()));
            }
        }
        return next != null;
    }

    @Override
    public DevicePair next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DevicePair pair = next;
        next = null;
        return pair;
    }

    /** The devices that only the first side has; known when all have been read. */
    public List<MacAddress> onlyBefore() {
        return inventory == Inventory.SECOND ? rest() : List.copyOf(unmatched);
    }

    /** The devices that only the second side has; known when all have been read. */
    public List<MacAddress> onlyAfter() {
        return inventory == Inventory.SECOND ? List.of() : rest();
    }

    private void take(Device device, Device other) {
        if (inventory != Inventory.BOTH) {
            next = new DevicePair(device, device);
        } else if (other == null) {
            unmatched.add(device.mac());
        } else {
            next = new DevicePair(device, other);
        }
    }

    private List<MacAddress> rest() {
        return others.keySet().stream().filter(each -> !seen.contains(each)).sorted().toList();
    }
}

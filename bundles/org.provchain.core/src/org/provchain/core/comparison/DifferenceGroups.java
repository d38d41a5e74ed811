// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;

/**
 * Puts devices together for which the same is different. Where nothing but the values of parameters tells devices apart, and they
 * have more different values than are wanted, they are one group, with the values of the first.
 */
public final class DifferenceGroups {

    private final int mostValues;
    private final Map<Difference, Shape> shapes = new LinkedHashMap<>();

    /**
     * @param mostValues how many groups may differ in values alone
     */
    public DifferenceGroups(int mostValues) {
        this.mostValues = mostValues;
    }

    /** Takes up a device. */
    public void add(Device device, Difference difference) {
        Difference general = difference.map(new Generalisation(device));
        shapes.computeIfAbsent(general.withoutValues(), any -> new Shape()).add(device.mac(), difference, general);
    }

    /** The groups; those whose first device came first stand first. */
    public List<DifferenceGroup> groups() {
        List<DifferenceGroup> groups = new ArrayList<>();
        shapes.values().forEach(each -> each.addTo(groups));
        return groups;
    }

    /** The devices whose differences differ in values alone. */
    private final class Shape {

        private final Map<Difference, Members> byValues = new LinkedHashMap<>();
        private final Set<String> varying = new HashSet<>();
        private List<MacAddress> all;
        private Difference first;

        void add(MacAddress mac, Difference difference, Difference general) {
            first = first == null ? general : first;
            vary(general);
            if (all != null) {
                all.add(mac);
                return;
            }
            byValues.computeIfAbsent(general, any -> new Members(difference, new ArrayList<>(1))).macs().add(mac);
            if (byValues.size() > mostValues) {
                all = new ArrayList<>();
                byValues.values().forEach(each -> all.addAll(each.macs()));
                byValues.clear();
            }
        }

        private void vary(Difference general) {
            for (int at = 0; at < general.parameters().size(); at++) {
                ParameterChange change = general.parameters().get(at);
                if (!change.equals(first.parameters().get(at))) {
                    varying.add(change.name());
                }
            }
        }

        void addTo(List<DifferenceGroup> groups) {
            if (all != null) {
                groups.add(new DifferenceGroup(first, first, Set.copyOf(varying), List.copyOf(all)));
                return;
            }
            byValues.forEach((general, members) -> groups.add(
                    new DifferenceGroup(members.macs().size() > 1 ? general : members.first(), general, Set.of(),
                            List.copyOf(members.macs()))));
        }
    }

    /** Devices with one difference, and how it reads for the first of them. */
    private record Members(Difference first, List<MacAddress> macs) {
    }
}

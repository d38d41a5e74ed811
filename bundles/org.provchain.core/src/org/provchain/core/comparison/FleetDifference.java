// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.List;

import org.provchain.core.uri.MacAddress;

/**
 * What is different between two chains.
 *
 * @param counts     how many devices were compared
 * @param groups     the devices for which something is different
 * @param credentials whether credentials were compared, which XML does not tell
 * @param onlyBefore the devices that only the inventory of the first side has
 * @param onlyAfter  the devices that only the inventory of the second side has
 */
public record FleetDifference(DeviceCounts counts, List<DifferenceGroup> groups, boolean credentials,
        List<MacAddress> onlyBefore, List<MacAddress> onlyAfter) {

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return groups.isEmpty() && onlyBefore.isEmpty() && onlyAfter.isEmpty();
    }
}

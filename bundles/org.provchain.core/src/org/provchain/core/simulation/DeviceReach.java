// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.provchain.core.inventory.Device;

/**
 * What the contacts of some devices fetch, or try to fetch, taken together.
 *
 * @param files    the names of the files
 * @param devices  how many devices were played
 * @param complete whether those were all
 */
public record DeviceReach(Set<String> files, int devices, boolean complete) {

    /** Nothing, of no device. */
    public static final DeviceReach NONE = new DeviceReach(Set.of(), 0, true);

    /**
     * Plays devices, one after the other.
     *
     * @param most      how many at most; the rest is left out
     * @param cancelled asked before each
     * @throws CancellationException if it was cancelled
     */
    public static DeviceReach of(Simulator simulator, Start start, Iterator<Device> devices, int most,
            BooleanSupplier cancelled) {
        Set<String> files = new HashSet<>();
        int played = 0;
        while (played < most && devices.hasNext()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            simulator.tries(devices.next(), start).stream().flatMap(each -> each.fetches().stream())
                    .forEach(each -> each.file().ifPresent(files::add));
            played++;
        }
        return new DeviceReach(Set.copyOf(files), played, !devices.hasNext());
    }
}

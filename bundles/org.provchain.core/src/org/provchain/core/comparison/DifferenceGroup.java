// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.List;
import java.util.Set;

import org.provchain.core.uri.MacAddress;

/**
 * Devices for which the same is different.
 *
 * @param difference what is different; of several devices as in general
 * @param general    the same with %MACD, %MACC and %DVID in the place of MAC addresses and models
 * @param varying    the parameters whose values are each device's own, of which those of the first are shown
 * @param devices    the devices, at least one
 */
public record DifferenceGroup(Difference difference, Difference general, Set<String> varying,
        List<MacAddress> devices) {
}

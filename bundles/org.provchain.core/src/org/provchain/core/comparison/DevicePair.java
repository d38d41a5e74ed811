// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import org.provchain.core.inventory.Device;

/**
 * A device as the two sides know it.
 *
 * @param before as the first knows it
 * @param after  as the second knows it
 */
public record DevicePair(Device before, Device after) {
}

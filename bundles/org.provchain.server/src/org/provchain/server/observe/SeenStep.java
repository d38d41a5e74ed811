// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import java.util.Optional;

import org.provchain.core.inventory.Device;

/**
 * A request with what it is in the predicted contact.
 *
 * @param seen   the request
 * @param device the device that it is of; empty as long as that is not known
 * @param step   the number of the predicted request that it is, from 1; 0 where it is none
 * @param steps  how many are predicted; 0 where the device is not known
 * @param remark what is worth knowing of it; empty if nothing is
 */
public record SeenStep(Seen seen, Optional<Device> device, int step, int steps, String remark) {
}

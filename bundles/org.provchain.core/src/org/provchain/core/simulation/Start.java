// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import org.provchain.model.BootMethod;

/**
 * How a device starts.
 *
 * @param method   where the first URL comes from
 * @param url      the first URL, may hold placeholders
 * @param contacts how many contacts are played at most, at least 1
 */
public record Start(BootMethod method, String url, int contacts) {
}

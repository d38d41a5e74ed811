// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.Map;

import org.provchain.core.simulation.SimulationOption;
import org.provchain.model.BootMethod;

/**
 * What a person wants to be played.
 *
 * @param chain    the name of the chain; empty for the first one of the project
 * @param mac      the MAC address of the device as it was typed; empty for the first device of the project
 * @param method   where the first URL comes from
 * @param url      the first URL; empty for the entry of the chain
 * @param firmware the firmware on the device; empty for what the inventory says
 * @param contacts how many contacts at most
 * @param options  the options that differ from those of the project, as they are written
 */
public record SimulationWish(String chain, String mac, BootMethod method, String url, String firmware, int contacts,
        Map<SimulationOption, String> options) {

    /** What is played where nothing was chosen. */
    public static SimulationWish of(String chain) {
        return new SimulationWish(chain, "", BootMethod.DHCP114, "", "", 1, Map.of());
    }
}

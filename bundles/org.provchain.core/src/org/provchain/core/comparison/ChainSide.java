// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.simulation.Trace;

/** One of two chains that are compared, and how it is played. */
public final class ChainSide {

    private final PreparedChain chain;
    private final Simulator simulator;
    private final Start start;
    private final boolean protection;

    /**
     * @param protection whether the chain says which files are protected; XML does not
     */
    public ChainSide(PreparedChain chain, SimulationOptions options, Start start, boolean protection) {
        this.chain = chain;
        this.simulator = new Simulator(chain, options);
        this.start = start;
        this.protection = protection;
    }

    /** Whether the chain says which files are protected. */
    boolean knowsProtection() {
        return protection;
    }

    /** The URL of the folder that its locations are relative to. */
    String base() {
        return chain.chain().base();
    }

    Trace play(Device device) {
        return simulator.play(device, start);
    }
}

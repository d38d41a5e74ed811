// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.model.BootMethod;

/**
 * Plays every device of a fleet for its outcome.
 *
 * @param fleet the devices; their outcomes are filled
 * @param chain the chain
 */
record PlayAll(Fleet fleet, ServedChain chain) {

    private static final int CHUNK = 256;
    private static final long BETWEEN_UPDATES = 100_000_000;

    /**
     * Plays them.
     *
     * @param update is called now and then, when there is something new to show
     * @return whether the chain has a first file to begin with
     * @throws OperationCanceledException if the user cancelled
     */
    boolean run(IProgressMonitor monitor, Runnable update) {
        PreparedChain prepared = new PreparedChain(chain);
        Optional<String> entry = prepared.entryUrl();
        if (entry.isEmpty()) {
            return false;
        }
        Simulator simulator = new Simulator(prepared, fleet.snapshot().project().settings().simulation());
        Start start = new Start(BootMethod.DHCP114, entry.get(), 1);
        long updated = System.nanoTime();
        monitor.beginTask(Messages.bind(Messages.Fleet_playing, chain.name()), fleet.content().size());
        for (int row = 0; row < fleet.content().size(); row++) {
            Optional<Device> device = fleet.content().device(row);
            if (device.isPresent()) {
                fleet.outcomes().put(row, simulator.outcome(device.get(), start).outcome());
            }
            if (row % CHUNK == CHUNK - 1) {
                monitor.worked(CHUNK);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (System.nanoTime() - updated > BETWEEN_UPDATES) {
                    update.run();
                    updated = System.nanoTime();
                }
            }
        }
        return true;
    }
}

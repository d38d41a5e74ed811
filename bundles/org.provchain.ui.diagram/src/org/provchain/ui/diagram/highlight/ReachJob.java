// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.simulation.DeviceReach;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.model.BootMethod;
import org.provchain.ui.diagram.model.DiagramState;

/** Plays the chosen devices in the background, to know what they fetch; what was overtaken is cancelled and left out. */
public final class ReachJob extends Job {

    /** As many devices are played; that takes about a second. */
    static final int MOST = 100_000;
    private static final int CONTACTS = 4;

    private final Consumer<DeviceReach> found;
    private volatile Wish wish;

    private record Wish(DiagramState state, DeviceChoice choice) {
    }

    /**
     * A job that rests.
     *
     * @param found told what the devices fetch, in the thread of the job
     */
    public ReachJob(Consumer<DeviceReach> found) {
        super(Messages.ReachJob_name);
        this.found = found;
        setPriority(SHORT);
    }

    /** Plays devices on a state of a chain. */
    public void play(DiagramState state, DeviceChoice choice) {
        wish = new Wish(state, choice);
        cancel();
        schedule();
    }

    /** What is being played does not count any more. */
    public void forget() {
        wish = null;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Wish wanted = wish;
        if (wanted == null) {
            return Status.CANCEL_STATUS;
        }
        try {
            DeviceReach reach = reach(wanted, monitor);
            if (wanted == wish) {
                found.accept(reach);
            }
            return Status.OK_STATUS;
        } catch (CancellationException overtaken) {
            return Status.CANCEL_STATUS;
        }
    }

    private static DeviceReach reach(Wish wanted, IProgressMonitor monitor) {
        Project project = wanted.state().snapshot().project();
        PreparedChain prepared = new PreparedChain(wanted.state().chain());
        Optional<String> entry = prepared.entryUrl();
        if (entry.isEmpty()) {
            return DeviceReach.NONE;
        }
        Simulator simulator = new Simulator(prepared, project.settings().simulation());
        try (DeviceDirectory directory = new DeviceDirectory(project)) {
            Iterator<Device> all = directory.iterator();
            Stream<Device> chosen = StreamSupport
                    .stream(((Iterable<Device>) () -> all).spliterator(), false)
                    .filter(each -> {
                        if (monitor.isCanceled()) {
                            throw new CancellationException();
                        }
                        return wanted.choice().matches(each);
                    });
            // an address stands for one device, even where two rows have it
            Stream<Device> played = wanted.choice() instanceof DeviceChoice.One ? chosen.limit(1) : chosen;
            return DeviceReach.of(simulator, new Start(BootMethod.DHCP114, entry.get(), CONTACTS), played.iterator(),
                    MOST, monitor::isCanceled);
        }
    }
}

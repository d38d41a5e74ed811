// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.Iterator;
import java.util.Map;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacAddress;
import org.provchain.dsl.ide.effective.EffectiveValues;
import org.provchain.ui.playback.NotPlayed;

/** Plays a wish on a state of a project. Not in the UI thread: the tables of devices are read. */
final class SimulationRun {

    private SimulationRun() {
    }

    /**
     * The trace.
     *
     * @throws NotPlayed if it cannot be played
     */
    static Trace play(Project project, SimulationWish wish) throws NotPlayed {
        ServedChain chain = project.chains().stream()
                .filter(each -> wish.chain().isEmpty() || each.name().equals(wish.chain()))
                .findFirst().orElseThrow(() -> new NotPlayed(Messages.Effective_no_chain));
        PreparedChain prepared = new PreparedChain(chain);
        String url = wish.url().isEmpty()
                ? prepared.entryUrl().orElseThrow(() -> new NotPlayed(Messages.Effective_no_entry))
                : wish.url();
        Device device = device(project, chain, wish);
        Device played = wish.firmware().isEmpty() ? device
                : device.withFirmware(wish.firmware());
        return new Simulator(prepared, options(project, wish)).play(played,
                new Start(wish.method(), url, wish.contacts()));
    }

    private static SimulationOptions options(Project project, SimulationWish wish) throws NotPlayed {
        SimulationOptions options = project.settings().simulation();
        for (Map.Entry<SimulationOption, String> each : wish.options().entrySet()) {
            try {
                options = each.getKey().with(options, each.getValue());
            } catch (IllegalArgumentException wrong) {
                throw new NotPlayed(wrong.getMessage());
            }
        }
        return options;
    }

    private static Device device(Project project, ServedChain chain, SimulationWish wish) throws NotPlayed {
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            if (wish.mac().isEmpty()) {
                Iterator<Device> all = devices.iterator();
                return all.hasNext() ? all.next() : EffectiveValues.standIn(chain);
            }
            MacAddress mac = MacAddress.parse(wish.mac())
                    .orElseThrow(() -> new NotPlayed(Messages.bind(Messages.SimulationRun_no_mac, wish.mac())));
            return devices.find(mac).orElseGet(() -> EffectiveValues.standIn(chain, mac).unlisted());
        }
    }
}

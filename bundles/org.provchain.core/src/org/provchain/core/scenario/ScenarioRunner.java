// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.scenario;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.scenario.ScenarioResult.Failure;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.Boot;
import org.provchain.model.Chain;
import org.provchain.model.Expectation;
import org.provchain.model.Scenario;

/** Plays scenarios and compares what they expect with what happens. */
public final class ScenarioRunner {

    private final Project project;
    private final DeviceDirectory devices;
    private final Map<Chain, PreparedChain> prepared = new IdentityHashMap<>();

    /**
     * @param project the project
     * @param devices its devices
     */
    public ScenarioRunner(Project project, DeviceDirectory devices) {
        this.project = project;
        this.devices = devices;
    }

    /** Plays a scenario. One that names an unknown chain or device, or no first URL, fails and says so. */
    public ScenarioResult run(Scenario scenario) {
        Boot boot = scenario.getBoot();
        Optional<ServedChain> chain = boot == null || boot.getMac() == null ? Optional.empty()
                : project.chains().stream().filter(each -> each.source() == boot.getChain()).findFirst();
        if (chain.isEmpty()) {
            return failed(scenario, "The scenario boots no device on a chain of the project.");
        }
        Optional<MacAddress> mac = MacAddress.parse(boot.getMac());
        if (mac.isEmpty()) {
            return failed(scenario, "'" + boot.getMac() + "' is no MAC address: "
                    + MacAddress.fault(boot.getMac()).orElse("write 12 hexadecimal digits") + ".");
        }
        Optional<Device> known = devices.find(mac.get());
        if (known.isEmpty()) {
            return failed(scenario, "The device " + mac.get() + " is not in the inventory; declare it with 'device "
                    + boot.getMac() + " model MODEL'.");
        }
        PreparedChain ready = prepared.computeIfAbsent(chain.get().source(), source -> new PreparedChain(chain.get()));
        Optional<String> url = Optional.ofNullable(boot.getUrl()).or(ready::entryUrl);
        if (url.isEmpty()) {
            return failed(scenario, "The chain '" + chain.get().name() + "' has no entry; write 'from \"URL\"'.");
        }
        Trace trace = new Simulator(ready, project.settings().simulation()).play(device(known.get(), boot),
                new Start(boot.getVia(), url.get(), Math.max(1, scenario.getContacts())));
        return new ScenarioResult(scenario, failures(scenario, trace), Optional.of(trace));
    }

    private static List<Failure> failures(Scenario scenario, Trace trace) {
        List<Failure> failures = new ArrayList<>();
        for (Expectation each : scenario.getExpectations()) {
            Expectations.failure(each, trace).ifPresent(message -> failures.add(new Failure(each, message)));
        }
        return List.copyOf(failures);
    }

    private static Device device(Device known, Boot boot) {
        return new Device(known.mac(), Optional.ofNullable(boot.getModel()).or(known::model),
                Optional.ofNullable(boot.getFirmware()).or(known::firmware), known.macId(), known.variables());
    }

    private static ScenarioResult failed(Scenario scenario, String message) {
        return new ScenarioResult(scenario,
                List.of(new Failure(scenario.getBoot() == null ? scenario : scenario.getBoot(), message)),
                Optional.empty());
    }
}

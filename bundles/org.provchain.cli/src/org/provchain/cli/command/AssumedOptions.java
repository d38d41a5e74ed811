// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.Map;

import org.provchain.cli.console.CommandFailure;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import picocli.CommandLine.Option;

/** What a simulation is to assume where the vendor documents nothing. */
public final class AssumedOptions {

    @Option(names = "--option", paramLabel = "NAME=VALUE",
            description = "An option of the simulation, such as mac-case=upper; see docs/simulation.md.")
    private Map<String, String> options;

    /**
     * The settings of a project with what the command line says instead.
     *
     * @throws CommandFailure if there is no such option, or it does not take the value
     */
    SimulationOptions over(SimulationOptions settings) {
        SimulationOptions settled = settings;
        for (Map.Entry<String, String> each : (options == null ? Map.<String, String>of() : options).entrySet()) {
            SimulationOption option = SimulationOption.find(each.getKey()).orElseThrow(() -> CommandFailure
                    .usage("There is no option '" + each.getKey() + "'; docs/simulation.md lists them."));
            try {
                settled = option.with(settled, each.getValue());
            } catch (IllegalArgumentException wrong) {
                throw CommandFailure.usage(wrong.getMessage());
            }
        }
        return settled;
    }
}

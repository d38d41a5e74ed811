// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.util.Map;
import java.util.Set;

import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;

/**
 * What a project file {@code provchain.toml} says.
 *
 * @param severities severities that differ from those of the checks, by code
 * @param simulation the options of the simulated device
 * @param settled    the options that the project file sets itself, whatever to
 */
public record ProjectSettings(Map<String, Severity> severities, SimulationOptions simulation,
        Set<SimulationOption> settled) {

    /** The settings of a project without a project file. */
    public static ProjectSettings defaults() {
        return new ProjectSettings(Map.of(), SimulationOptions.defaults(), Set.of());
    }
}

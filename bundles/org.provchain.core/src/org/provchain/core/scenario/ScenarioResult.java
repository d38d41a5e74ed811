// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.scenario;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.simulation.Trace;
import org.provchain.model.Scenario;

/**
 * What came of a scenario.
 *
 * @param scenario the scenario
 * @param failures what did not hold; empty when it passed
 * @param trace    what was played; empty where the scenario could not be played
 */
public record ScenarioResult(Scenario scenario, List<Failure> failures, Optional<Trace> trace) {

    /**
     * Something that did not hold.
     *
     * @param source  the expectation, or what else of the scenario is at fault
     * @param message what was expected and what happened instead
     */
    public record Failure(EObject source, String message) {
    }

    /** Whether all expectations hold. */
    public boolean passed() {
        return failures.isEmpty();
    }
}

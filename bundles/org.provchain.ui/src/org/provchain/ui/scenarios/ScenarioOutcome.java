// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.provchain.core.checks.Place;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.scenario.ScenarioResult;
import org.provchain.core.scenario.ScenarioRunner;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.TextRegion;
import org.provchain.dsl.project.TextRegions;
import org.provchain.model.Scenario;

/**
 * A scenario that was played.
 *
 * @param project  its project
 * @param title    its title
 * @param file     the text that it stands in
 * @param region   where it stands
 * @param failures what did not hold; empty when it passed
 * @param duration how long it took, in nanoseconds
 */
record ScenarioOutcome(IProject project, String title, Path file, TextRegion region, List<Failure> failures,
        long duration) {

    /**
     * What did not hold.
     *
     * @param message what was expected and what happened instead
     * @param region  where the expectation stands
     */
    record Failure(ScenarioOutcome scenario, String message, TextRegion region) {

        /** Without the scenario, which holds this. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public String toString() {
            return message;
        }
    }

    /** Whether everything held. */
    boolean passed() {
        return failures.isEmpty();
    }

    /**
     * Plays all scenarios of a project.
     *
     * @throws OperationCanceledException if the user cancelled
     */
    static List<ScenarioOutcome> play(IProject project, Snapshot snapshot, IProgressMonitor monitor) {
        List<Scenario> scenarios = snapshot.project().scenarios();
        SubMonitor progress = SubMonitor.convert(monitor, scenarios.size());
        List<ScenarioOutcome> outcomes = new ArrayList<>();
        try (DeviceDirectory devices = new DeviceDirectory(snapshot.project())) {
            ScenarioRunner runner = new ScenarioRunner(snapshot.project(), devices);
            for (Scenario each : scenarios) {
                progress.checkCanceled();
                long begun = System.nanoTime();
                outcomes.add(of(project, runner.run(each), System.nanoTime() - begun));
                progress.worked(1);
            }
        }
        return List.copyOf(outcomes);
    }

    private static ScenarioOutcome of(IProject project, ScenarioResult result, long duration) {
        Scenario scenario = result.scenario();
        List<Failure> failures = new ArrayList<>();
        ScenarioOutcome outcome = new ScenarioOutcome(project, scenario.getTitle(),
                Path.of(scenario.eResource().getURI().toFileString()), region(scenario), failures, duration);
        result.failures().forEach(each -> failures.add(new Failure(outcome, each.message(), region(each.source()))));
        return outcome;
    }

    private static TextRegion region(EObject element) {
        return TextRegions.of(Place.InText.of(element));
    }
}

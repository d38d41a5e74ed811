// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.scenarios;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.provchain.ui.StudioImages;

/** The title of a scenario with its duration, and what did not hold. */
final class ScenarioLabels extends LabelProvider {

    private static final long MILLISECOND = 1_000_000;

    @Override
    public String getText(Object element) {
        return switch (element) {
        case ScenarioOutcome outcome ->
            outcome.title() + "  (" + Math.max(1, outcome.duration() / MILLISECOND) + " ms)";
        default -> String.valueOf(element);
        };
    }

    @Override
    public Image getImage(Object element) {
        return StudioImages.image(element instanceof ScenarioOutcome outcome && outcome.passed() ? "scenario-passed"
                : element instanceof ScenarioOutcome ? "scenario-failed" : "error");
    }
}

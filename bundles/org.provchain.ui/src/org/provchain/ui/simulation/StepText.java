// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.stream.Collectors;

import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.Fetch;
import org.provchain.ui.playback.Playback.Step;

/** What a step sets and overrides, in a line or a few. */
final class StepText {

    private static final int NAMED = 6;

    private StepText() {
    }

    static String of(Step step) {
        Fetch fetch = step.fetch();
        String sets = fetch.sets().stream().limit(NAMED).map(StepText::set).collect(Collectors.joining(", "));
        String more = fetch.sets().size() > NAMED ? Messages.bind(Messages.StepText_more, fetch.sets().size() - NAMED)
                : "";
        String firmware = fetch.firmware().stream().map(
                each -> Messages.bind(each.installed() ? Messages.StepText_installed : Messages.StepText_not_installed,
                        each.version(), each.reason()))
                .collect(Collectors.joining(" "));
        return String.join(" ", sets + more, firmware).strip();
    }

    private static String set(Assignment assignment) {
        String set = assignment.name() + " = " + assignment.value().shown();
        if (!assignment.applied()) {
            return set + " " + Messages.StepText_not_taken;
        }
        return assignment.overrode().filter(old -> !old.equals(assignment.value()))
                .map(old -> set + " " + Messages.bind(Messages.StepText_over, old.shown(), old.file())).orElse(set);
    }
}

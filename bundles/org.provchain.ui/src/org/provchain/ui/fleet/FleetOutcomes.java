// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.provchain.model.Outcome;

/** How the simulation of each row ended, as far as it was played; filled by a job while it is shown. */
final class FleetOutcomes {

    private final Outcome[] outcomes;

    FleetOutcomes(int rows) {
        outcomes = new Outcome[rows];
    }

    /** How many rows there are. */
    int size() {
        return outcomes.length;
    }

    /** The outcome of a row; null where it was not played. */
    synchronized Outcome of(int row) {
        return outcomes[row];
    }

    synchronized void put(int row, Outcome outcome) {
        outcomes[row] = outcome;
    }

    /** The word for the outcome of a row; empty where it was not played. */
    String word(int row) {
        Outcome outcome = of(row);
        return outcome == null ? "" : outcome.getLiteral();
    }

    /** Those of some rows, of all others none. */
    synchronized FleetOutcomes where(IntPredicate same) {
        FleetOutcomes kept = new FleetOutcomes(outcomes.length);
        for (int row = 0; row < outcomes.length; row++) {
            kept.outcomes[row] = outcomes[row] != null && same.test(row) ? outcomes[row] : null;
        }
        return kept;
    }

    /** How many rows ended how, such as "3 complete, 1 not-found"; empty where none was played. */
    synchronized String summary() {
        int[] counts = new int[Outcome.values().length];
        for (Outcome each : outcomes) {
            if (each != null) {
                counts[each.ordinal()]++;
            }
        }
        List<String> parts = new ArrayList<>();
        for (Outcome each : Outcome.values()) {
            if (counts[each.ordinal()] > 0) {
                parts.add(Numbers.text(counts[each.ordinal()]) + " " + each.getLiteral());
            }
        }
        return String.join(", ", parts);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.List;

import org.provchain.model.Outcome;

/**
 * How a contact ended.
 *
 * @param outcome the outcome
 * @param reason  why, for the integrator; empty when complete
 * @param stop    the name of the file at which it ended; empty when complete, or where that is no file of the chain
 * @param circle  the names of the files of a loop, the first one again at the end
 */
record ContactEnd(Outcome outcome, String reason, String stop, List<String> circle) {

    static final ContactEnd COMPLETE = new ContactEnd(Outcome.COMPLETE, "", "", List.of());

    static ContactEnd of(Outcome outcome, String reason, String stop) {
        return new ContactEnd(outcome, reason, stop, List.of());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.Optional;

import org.provchain.core.simulation.Contact;
import org.provchain.model.Outcome;
import org.provchain.ui.playback.Playback;
import org.provchain.ui.playback.Playback.Step;

/**
 * Where a phone has stopped before all was fetched, and why.
 *
 * @param contact the contact that ended so
 */
public record Stop(Contact contact) {

    /** The stop at the step at which one is; empty where the phone went on from there, or was done. */
    public static Optional<Stop> of(Playback playback) {
        Optional<Contact> contact = playback.trace().flatMap(trace -> {
            if (playback.at() == Playback.START) {
                return playback.steps().isEmpty() ? Optional.of(trace.last()) : Optional.empty();
            }
            Step step = playback.steps().get(playback.at());
            boolean last = step.fetch().number() == step.contact().fetches().size();
            return last ? Optional.of(step.contact()) : Optional.empty();
        });
        return contact.filter(each -> each.outcome() != Outcome.COMPLETE).map(Stop::new);
    }

    /** Both in a sentence. */
    public String sentence() {
        String where = !contact.stop().isEmpty() ? contact.stop()
                : contact.fetches().isEmpty() ? contact.entry() : contact.fetches().getLast().url();
        return Messages.bind(Messages.Stop_sentence, where, contact.reason());
    }
}

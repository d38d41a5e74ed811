// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

import java.util.List;

import org.provchain.core.simulation.Trace;

/**
 * A trace as a sequence diagram, without places: who talks, and what is said in which order. All pictures of a trace are
 * made from it.
 *
 * @param title       what the picture is called
 * @param lifelines   the phone, then each server in the order in which it is asked first
 * @param contacts    the contacts, in order
 * @param ending      why no further contact was played; empty where as many as asked for were
 * @param assumptions the options that the trace depends on
 */
public record SequenceScene(String title, List<Lifeline> lifelines, List<ContactFrame> contacts, String ending,
        List<Assumption> assumptions) {

    /** The picture of a trace. */
    public static SequenceScene of(Trace trace) {
        return new SequenceBuilder(trace).build();
    }

    /** The lifeline of the phone. */
    public Lifeline phone() {
        return lifelines.getFirst();
    }
}

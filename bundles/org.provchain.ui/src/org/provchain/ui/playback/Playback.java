// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.Trace;

/**
 * The simulation that the window shows: a trace, and the step of it at which one is. All views of it, and the diagrams, follow the same
 * one. Used in the UI thread only.
 */
public final class Playback {

    /** Before the first step. */
    public static final int START = -1;

    /**
     * One try to download a file.
     *
     * @param contact the contact that it belongs to
     * @param fetch   the try
     */
    public record Step(Contact contact, Fetch fetch) {
    }

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private IProject project;
    private Trace trace;
    private List<Step> steps = List.of();
    private int at = START;

    /** Shows a trace of a chain of a project, at its end. */
    public void show(IProject ofProject, Trace shown) {
        project = ofProject;
        trace = shown;
        List<Step> all = new ArrayList<>();
        for (Contact contact : shown.contacts()) {
            contact.fetches().forEach(each -> all.add(new Step(contact, each)));
        }
        steps = List.copyOf(all);
        at = steps.size() - 1;
        changed();
    }

    /** Shows none any more. */
    public void clear() {
        project = null;
        trace = null;
        steps = List.of();
        at = START;
        changed();
    }

    /** The trace; empty while none is shown. */
    public Optional<Trace> trace() {
        return Optional.ofNullable(trace);
    }

    /** Whether the trace is one of a chain of a project. */
    public boolean isOf(IProject asked, String chain) {
        return trace != null && trace.chain().equals(chain) && project.equals(asked);
    }

    /** All steps, in order. */
    public List<Step> steps() {
        return steps;
    }

    /** The index of the step at which one is, or {@link #START}. */
    public int at() {
        return at;
    }

    /** Whether one is at the end. */
    public boolean isAtEnd() {
        return at == steps.size() - 1;
    }

    /** Goes to a step; beyond the ends, to the nearest. */
    public void go(int step) {
        int wanted = Math.max(START, Math.min(step, steps.size() - 1));
        if (wanted != at) {
            at = wanted;
            changed();
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Tells a listener of each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells a listener nothing any more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.Trace;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.project.ChainProjects;

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
    private final ChainProjects projects;
    private IProject project;
    private Trace trace;
    private List<Step> steps = List.of();
    private int at = START;
    private Play play;
    private PlaybackWatch watch;
    private boolean outdated;
    private String failure = "";

    /** Nothing is shown. */
    public Playback(ChainProjects projects) {
        this.projects = projects;
    }

    /**
     * Shows a trace of a chain of a project, at its end.
     *
     * @param how plays it again, to know when it would go otherwise
     */
    public void show(IProject ofProject, Trace shown, Play how) {
        forget();
        project = ofProject;
        trace = shown;
        play = how;
        watch = projects.of(ofProject)
                .map(each -> new PlaybackWatch(each, shown, how, Display.getCurrent(), this::setOutdated)).orElse(null);
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
        fail("");
    }

    /** Shows none any more, for a reason. */
    public void fail(String reason) {
        forget();
        failure = reason;
        changed();
    }

    private void forget() {
        if (watch != null) {
            watch.close();
        }
        watch = null;
        project = null;
        trace = null;
        play = null;
        steps = List.of();
        at = START;
        outdated = false;
        failure = "";
    }

    /** Why none is shown, where one was asked for; else empty. */
    public String failure() {
        return failure;
    }

    private void setOutdated(boolean isOutdated) {
        if (outdated != isOutdated) {
            outdated = isOutdated;
            changed();
        }
    }

    /** Whether the chain, the device or the options have changed since, so that it would go otherwise now. */
    public boolean isOutdated() {
        return outdated;
    }

    /** Plays the same again in the background, on the project as it is now, and shows that at the same step. */
    public void again() {
        IProject playing = project;
        Play asked = play;
        Trace before = trace;
        Display display = Display.getCurrent();
        projects.of(playing).ifPresent(texts -> {
            Job job = Job.create(Messages.bind(Messages.Playback_again, before.chain()), (IJobFunction) monitor -> {
                Runnable shown = shown(texts, playing, asked, monitor);
                display.asyncExec(() -> {
                    // something else may be shown meanwhile
                    if (trace == before) {
                        shown.run();
                    }
                });
                return Status.OK_STATUS;
            });
            job.schedule();
        });
    }

    private Runnable shown(ChainProject texts, IProject playing, Play asked, IProgressMonitor monitor) {
        try {
            Trace now = asked.on(texts.now(monitor::isCanceled).project());
            return () -> {
                int step = isAtEnd() ? Integer.MAX_VALUE : at;
                show(playing, now, asked);
                go(step);
            };
        } catch (NotPlayed | UnreadableInput failed) {
            return () -> fail(failed.getMessage());
        } catch (CancellationException cancelled) {
            return () -> {
                // it stays as it was
            };
        }
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

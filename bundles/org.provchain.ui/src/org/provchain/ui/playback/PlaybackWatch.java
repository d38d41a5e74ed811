// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.playback;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.provchain.core.simulation.Trace;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.project.SnapshotListener;

/** Plays again, in the background and with each new state of the project, what is shown: to know whether it would still go so. */
final class PlaybackWatch extends Job implements SnapshotListener {

    private final ChainProject project;
    private final Trace shown;
    private final Play play;
    private final Display display;
    private final Consumer<Boolean> told;
    private volatile Snapshot wanted;
    private volatile boolean closed;

    /**
     * Watches until {@link #close}.
     *
     * @param told whether it would go otherwise now, in the UI thread
     */
    PlaybackWatch(ChainProject project, Trace shown, Play play, Display display, Consumer<Boolean> told) {
        super(Messages.PlaybackWatch_name);
        this.project = project;
        this.shown = shown;
        this.play = play;
        this.display = display;
        this.told = told;
        setSystem(true);
        setPriority(SHORT);
        project.addListener(this);
    }

    @Override
    public void changed(Snapshot snapshot) {
        wanted = snapshot;
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Snapshot snapshot = wanted;
        boolean otherwise = isOtherwise(snapshot);
        if (snapshot == wanted && !closed && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    told.accept(otherwise);
                }
            });
        }
        return Status.OK_STATUS;
    }

    private boolean isOtherwise(Snapshot snapshot) {
        try {
            Trace now = play.on(snapshot.project());
            return !now.device().equals(shown.device()) || !now.contacts().equals(shown.contacts())
                    || now.ending() != shown.ending();
        } catch (NotPlayed none) {
            return true;
        }
    }

    /** Plays nothing any more. */
    void close() {
        closed = true;
        project.removeListener(this);
        cancel();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.scene.places.ChainPlaces;

/** Draws the latest state in the background; a state that was overtaken is left out. */
final class PictureJob extends Job {

    private final Consumer<Drawing> drawn;
    private final Supplier<PictureChoice> choice;
    private final Supplier<ChainPlaces> places;
    private volatile Path text;
    private volatile Snapshot wanted;

    PictureJob(Supplier<PictureChoice> choice, Supplier<ChainPlaces> places, Consumer<Drawing> drawn) {
        super(Messages.PictureJob_name);
        this.choice = choice;
        this.places = places;
        this.drawn = drawn;
        setSystem(true);
        setPriority(SHORT);
    }

    /** Whether nothing is waiting to be drawn. */
    boolean isIdle() {
        return getState() == NONE;
    }

    /** Draws a state of a text, soon. */
    void draw(Snapshot snapshot, Path file) {
        text = file;
        wanted = snapshot;
        schedule();
    }

    /** Draws the same state again, since something else has changed. */
    void again() {
        if (wanted != null) {
            schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Snapshot snapshot = wanted;
        Drawing drawing = Drawing.of(snapshot, text, choice.get(), places.get());
        if (snapshot == wanted && !monitor.isCanceled()) {
            drawn.accept(drawing);
        }
        return Status.OK_STATUS;
    }
}

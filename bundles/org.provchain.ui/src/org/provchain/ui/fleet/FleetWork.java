// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.provchain.ui.Later;

/**
 * What the view does in the background: reading, arranging, playing. Of each kind one is under way; what was overtaken is
 * cancelled and tells nothing any more. Results are told in the UI thread.
 */
final class FleetWork {

    private final Control shown;
    private final Display display;
    private Job reading;
    private Job arranging;
    private Job playing;

    FleetWork(Control shown) {
        this.shown = shown;
        display = shown.getDisplay();
    }

    /** Reads devices. */
    void read(FleetReading what, Consumer<Fleet> done, Consumer<String> failed) {
        cancel(reading);
        Job[] self = new Job[1];
        self[0] = job(Messages.bind(Messages.Fleet_reading, what.source().title()), monitor -> {
            try {
                Fleet fleet = what.read(monitor);
                later(() -> {
                    if (reading == self[0]) {
                        done.accept(fleet);
                    }
                });
            } catch (IOException unreadable) {
                later(() -> {
                    if (reading == self[0]) {
                        failed.accept(Messages.bind(Messages.Fleet_unreadable, what.source().title()));
                    }
                });
            }
            return Status.OK_STATUS;
        });
        reading = self[0];
        reading.schedule();
    }

    /** Filters and sorts devices, after a delay in milliseconds. */
    void arrange(Fleet fleet, FleetOrder order, long delay, Consumer<int[]> done) {
        cancel(arranging);
        Job[] self = new Job[1];
        self[0] = job(Messages.Fleet_arranging, monitor -> {
            int[] rows = order.rows(fleet, monitor::isCanceled);
            later(() -> {
                if (arranging == self[0]) {
                    done.accept(rows);
                }
            });
            return Status.OK_STATUS;
        });
        arranging = self[0];
        arranging.setSystem(true);
        arranging.schedule(delay);
    }

    /**
     * Plays devices.
     *
     * @param update is called as results come
     * @param ended  is called at the end: whether there was a first file to begin with
     */
    void play(PlayAll what, Runnable update, Consumer<Boolean> ended) {
        cancel(playing);
        boolean[] begun = { true };
        Job job = job(Messages.bind(Messages.Fleet_playing, what.chain().name()), monitor -> {
            begun[0] = what.run(monitor, () -> later(update));
            return Status.OK_STATUS;
        });
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                later(() -> {
                    if (playing == job) {
                        ended.accept(begun[0]);
                    }
                });
            }
        });
        playing = job;
        playing.schedule();
    }

    /** Stops playing; the results so far stay. */
    void stopPlaying() {
        cancel(playing);
    }

    /** Stops all. */
    void close() {
        cancel(reading);
        cancel(arranging);
        cancel(playing);
    }

    private static void cancel(Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    private static Job job(String title, IJobFunction work) {
        return Job.create(title, (IJobFunction) monitor -> {
            try {
                return work.run(monitor);
            } catch (CancellationException | OperationCanceledException cancelled) {
                return Status.CANCEL_STATUS;
            }
        });
    }

    private void later(Runnable change) {
        Later.change(display, shown, change);
    }
}

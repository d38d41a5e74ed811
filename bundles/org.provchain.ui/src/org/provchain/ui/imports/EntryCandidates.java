// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.provchain.core.imports.ImportException;
import org.provchain.core.text.FileFaults;
import org.provchain.ui.Later;

/** Finds out in the background which documents may be the entry, a moment after the last change of what is read. */
final class EntryCandidates {

    private static final long MOMENT = 300;

    /**
     * What was found.
     *
     * @param paths the documents of which one has to be named; empty where the links tell
     * @param fault why nothing can be imported; empty where something can
     */
    record Found(List<String> paths, Optional<String> fault) {
    }

    private final Display display;
    private final Control page;
    private final Consumer<Found> listener;
    private Job reading;

    /**
     * @param page     the control whose end is the end of the reading
     * @param listener is told in the UI thread
     */
    EntryCandidates(Control page, Consumer<Found> listener) {
        this.display = page.getDisplay();
        this.page = page;
        this.listener = listener;
        page.addListener(SWT.Dispose, event -> stop());
    }

    /** Reads; what is being read is given up. */
    void read(XmlImport wanted) {
        stop();
        Job job = new Job(Messages.Import_reading) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Found found = find(wanted, monitor);
                    Later.change(display, page, () -> {
                        if (reading == this) {
                            reading = null;
                            listener.accept(found);
                        }
                    });
                    return Status.OK_STATUS;
                } catch (CancellationException cancelled) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        reading = job;
        job.setSystem(true);
        job.schedule(MOMENT);
    }

    private static Found find(XmlImport wanted, IProgressMonitor monitor) {
        try {
            return new Found(wanted.candidates(monitor), Optional.empty());
        } catch (ImportException refused) {
            return new Found(List.of(), Optional.of(refused.getMessage()));
        } catch (IOException failed) {
            return new Found(List.of(), Optional.of(FileFaults.sentence(failed)));
        }
    }

    /** Gives up what is being read. */
    void stop() {
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Prepares the pages of an editor in the background, a while after its text was opened: the classes of a page are loaded by then, and
 * the window does not wait for them when it is shown first.
 */
public final class PagePreparation extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = PagePreparation.class;

    private static final long REST_MILLIS = 1_500;

    PagePreparation() {
        super("Pages of the editor");
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Prepares them when the text has been opened. */
    void soon() {
        schedule(REST_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (PageDescription each : PageDescription.all()) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            each.preparation().ifPresent(Runnable::run);
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}

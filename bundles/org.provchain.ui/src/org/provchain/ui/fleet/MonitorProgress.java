// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.provchain.core.progress.Progress;

/**
 * Shows how far a work is in the monitor of its job.
 *
 * @param monitor the monitor
 * @param title   what is being done
 */
record MonitorProgress(IProgressMonitor monitor, String title) implements Progress {

    @Override
    public void started(long total) {
        monitor.beginTask(title, (int) Math.min(Integer.MAX_VALUE, total));
    }

    @Override
    public void advanced(long steps) {
        monitor.worked((int) steps);
    }

    @Override
    public void done() {
        monitor.done();
    }
}

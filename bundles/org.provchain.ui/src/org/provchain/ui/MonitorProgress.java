// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.provchain.core.progress.Progress;

/** Shows the progress of what core does as the workbench does. */
public final class MonitorProgress implements Progress {

    private final IProgressMonitor monitor;
    private SubMonitor shown;

    /**
     * @param monitor shows it
     */
    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
        shown = SubMonitor.convert(monitor);
    }

    @Override
    public void started(long total) {
        shown = SubMonitor.convert(monitor, total == UNKNOWN ? 1 : (int) Math.min(total, Integer.MAX_VALUE));
    }

    @Override
    public void advanced(long steps) {
        shown.worked((int) steps);
    }

    @Override
    public void done() {
        shown.done();
    }
}

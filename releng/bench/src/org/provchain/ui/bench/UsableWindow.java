// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/** Tells on the console when the window is shown and has done all it had to do, which is when its thread first goes to sleep. */
final class UsableWindow implements Listener {

    private UsableWindow() {
    }

    static void tellAndClose(Display display) {
        display.asyncExec(() -> display.addListener(SWT.PreExternalEventDispatch, new UsableWindow()));
    }

    @Override
    public void handleEvent(Event event) {
        Display display = event.display;
        if (PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().isVisible()) {
            Bench.report("the window is usable");
            System.out.flush();
            display.removeListener(SWT.PreExternalEventDispatch, this);
            display.asyncExec(PlatformUI.getWorkbench()::close);
        }
    }
}

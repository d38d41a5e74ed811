// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Does something when the user comes to a window. */
record WindowActivation(Runnable action) implements IWindowListener {

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        action.run();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // only coming counts
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // only coming counts
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // only coming counts
    }
}

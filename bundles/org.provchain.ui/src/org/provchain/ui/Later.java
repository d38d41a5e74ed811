// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Changes of what is shown that come from the background, where a view may have been closed meanwhile. */
public final class Later {

    private Later() {
    }

    /**
     * Changes something in the UI thread.
     *
     * @param display the display of the control; it cannot be asked for it any more when it is gone
     * @param shown   what is changed; nothing is done when it is gone
     */
    public static void change(Display display, Control shown, Runnable change) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shown.isDisposed()) {
                    change.run();
                }
            });
        }
    }
}

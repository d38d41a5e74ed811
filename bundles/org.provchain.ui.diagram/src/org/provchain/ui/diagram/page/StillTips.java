// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Display;

/** The events of a diagram, where a tip waits until the pointer stands still, and goes when a button is pressed. */
final class StillTips extends DomainEventDispatcher {

    /** How long the pointer stands still before a tip comes, in milliseconds, besides what the system waits. */
    static final int STILL = 400;

    private boolean pressed;
    /** Counts what makes a tip that is to come late. */
    private int moves;

    StillTips(EditDomain domain, EditPartViewer viewer) {
        super(domain, viewer);
    }

    @Override
    public void dispatchMouseHover(MouseEvent event) {
        if (pressed) {
            return;
        }
        int before = moves;
        Display display = event.display;
        display.timerExec(STILL, () -> {
            if (before == moves && !control.isDisposed()) {
                super.dispatchMouseHover(event);
            }
        });
    }

    @Override
    public void dispatchMouseMoved(MouseEvent event) {
        moves++;
        super.dispatchMouseMoved(event);
    }

    @Override
    public void dispatchMouseExited(MouseEvent event) {
        moves++;
        super.dispatchMouseExited(event);
    }

    @Override
    public void dispatchMousePressed(MouseEvent event) {
        pressed = true;
        moves++;
        getToolTipHelper().updateToolTip(null, null, event.x, event.y);
        super.dispatchMousePressed(event);
    }

    @Override
    public void dispatchMouseReleased(MouseEvent event) {
        pressed = false;
        moves++;
        super.dispatchMouseReleased(event);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.parts;

import org.eclipse.gef.tools.SelectEditPartTracker;

/** Selects a link by its number, and drags the number to another place. */
final class NumberTracker extends SelectEditPartTracker {

    private final NumberRequest request = new NumberRequest();

    NumberTracker(LinkPart link) {
        super(link);
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            request.setLocation(getLocation());
            getSourceEditPart().showSourceFeedback(request);
            setCurrentCommand(getSourceEditPart().getCommand(request));
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            getSourceEditPart().eraseSourceFeedback(request);
            executeCurrentCommand();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    public void deactivate() {
        getSourceEditPart().eraseSourceFeedback(request);
        super.deactivate();
    }
}

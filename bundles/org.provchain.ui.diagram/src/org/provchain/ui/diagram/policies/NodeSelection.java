// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import java.util.List;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.provchain.scene.NodeSubject;
import org.provchain.ui.diagram.parts.NodePart;

/** A selected figure is dragged, and has a handle from which a link is drawn; its border is drawn by itself. */
final class NodeSelection extends NonResizableEditPolicy {

    @Override
    protected List<Handle> createSelectionHandles() {
        NodePart part = (NodePart) getHost();
        return part.node().box().node().subject() instanceof NodeSubject.OfFile
                ? List.of(new LinkHandle((GraphicalEditPart) getHost()))
                : List.of();
    }

    /** Those that are dragged together are moved by one command, which the first of them gives. */
    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        if (request.getEditParts() == null || request.getEditParts().get(0) != getHost()) {
            return null;
        }
        ChangeBoundsRequest all = new ChangeBoundsRequest(REQ_MOVE_CHILDREN);
        all.setEditParts(request.getEditParts());
        all.setMoveDelta(request.getMoveDelta());
        all.setSizeDelta(request.getSizeDelta());
        all.setLocation(request.getLocation());
        return getHost().getParent().getCommand(all);
    }

    @Override
    protected void showFocus() {
        // the border shows it
    }

    @Override
    protected void hideFocus() {
        // the border shows it
    }
}

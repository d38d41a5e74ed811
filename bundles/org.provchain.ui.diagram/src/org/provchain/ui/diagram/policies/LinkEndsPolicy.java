// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import java.util.List;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionEndHandle;
import org.eclipse.gef.handles.ConnectionStartHandle;
import org.provchain.scene.SceneEdge;
import org.provchain.ui.diagram.parts.LinkPart;

/** Both ends of a selected link can be dragged to another file; that of the first URL and of a next contact cannot. */
final class LinkEndsPolicy extends ConnectionEndpointEditPolicy {

    @Override
    protected List<Handle> createSelectionHandles() {
        SceneEdge edge = ((LinkPart) getHost()).link().line().edge();
        if (edge.links().size() != 1 || edge.move()) {
            return List.of();
        }
        ConnectionEditPart part = (ConnectionEditPart) getHost();
        return List.of(new ConnectionStartHandle(part), new ConnectionEndHandle(part));
    }

    @Override
    protected void showFocus() {
        // the line shows it
    }

    @Override
    protected void hideFocus() {
        // the line shows it
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.parts.ChainPart;
import org.provchain.ui.diagram.parts.LinkPart;
import org.provchain.ui.diagram.parts.NodePart;
import org.provchain.ui.diagram.parts.NumberRequest;
import org.provchain.ui.diagram.parts.PolicyKit;

/** What a person may do with the parts of a diagram that can be changed. */
public final class EditingKit implements PolicyKit {

    private final ChainEditing editing;

    /** Changes made in a text. */
    public EditingKit(ChainEditing editing) {
        this.editing = editing;
    }

    @Override
    public void install(EditPart part) {
        switch (part) {
        case ChainPart chain -> {
            chain.installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy(editing));
            chain.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new DropLinkPolicy(editing));
            chain.installEditPolicy("snap", new org.eclipse.gef.editpolicies.SnapFeedbackPolicy());
        }
        case NodePart node -> {
            node.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkPolicy(editing));
            node.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(editing));
        }
        case LinkPart link -> {
            link.installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LinkEndsPolicy());
            link.installEditPolicy(NumberRequest.TYPE, new NumberPolicy(editing));
        }
        default -> {
            // the root has none
        }
        }
    }
}

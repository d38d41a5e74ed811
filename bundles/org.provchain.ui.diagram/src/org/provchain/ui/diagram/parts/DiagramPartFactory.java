// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramLink;
import org.provchain.ui.diagram.model.DiagramNode;

/** The parts of a diagram. */
public final class DiagramPartFactory implements EditPartFactory {

    private final PolicyKit policies;

    /**
     * Makes the parts.
     *
     * @param policies what a person may do with them
     */
    public DiagramPartFactory(PolicyKit policies) {
        this.policies = policies;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
        case Diagram diagram -> new ChainPart(diagram, policies);
        case DiagramNode node -> new NodePart(node, policies);
        case DiagramLink link -> new LinkPart(link, policies);
        default -> throw new IllegalArgumentException("no part of a diagram: " + model);
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.provchain.scene.SceneNode;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.ui.diagram.figures.EndAnchor;
import org.provchain.ui.diagram.figures.NodeFigure;
import org.provchain.ui.diagram.figures.NodeTip;
import org.provchain.ui.diagram.model.DiagramLink;
import org.provchain.ui.diagram.model.DiagramNode;

/** A node: a file, the first URL, what lies elsewhere, or a group. */
public final class NodePart extends AbstractGraphicalEditPart implements org.eclipse.gef.NodeEditPart {

    private final PolicyKit policies;

    NodePart(DiagramNode node, PolicyKit policies) {
        this.policies = policies;
        setModel(node);
    }

    /** What is shown. */
    public DiagramNode node() {
        return (DiagramNode) getModel();
    }

    /** Its figure. */
    public NodeFigure nodeFigure() {
        return (NodeFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(node().box().node());
    }

    @Override
    protected void createEditPolicies() {
        policies.install(this);
    }

    @Override
    protected void refreshVisuals() {
        Box box = node().box();
        SceneNode shown = box.node();
        nodeFigure().show(shown);
        nodeFigure().setToolTip(NodeTip.of(shown));
        double stack = NodeSize.stack(shown);
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
                new Rectangle((int) Math.round(box.x()),
                        (int) Math.round(box.y()), (int) Math.round(box.width() + stack),
                        (int) Math.round(box.height() + stack)));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        nodeFigure().setSelected(value != SELECTED_NONE);
    }

    @Override
    protected List<DiagramLink> getModelSourceConnections() {
        return node().outgoing();
    }

    @Override
    protected List<DiagramLink> getModelTargetConnections() {
        return node().incoming();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new EndAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new org.eclipse.draw2d.ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new EndAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new org.eclipse.draw2d.ChopboxAnchor(getFigure());
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                SceneNode shown = node().box().node();
                event.result = String.join(", ", shown.title(), shown.subtitle(), String.join(", ", shown.details()));
            }
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.parts;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramNode;

/** The whole chain: its nodes are the children. Follows the diagram. */
public final class ChainPart extends AbstractGraphicalEditPart {

    private static final int MARGIN = 40;

    private final PolicyKit policies;
    private final Runnable follower = this::refreshAll;

    ChainPart(Diagram diagram, PolicyKit policies) {
        this.policies = policies;
        setModel(diagram);
    }

    /** What is shown. */
    public Diagram diagram() {
        return (Diagram) getModel();
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            diagram().addListener(follower);
        }
    }

    @Override
    public void deactivate() {
        diagram().removeListener(follower);
        super.deactivate();
    }

    private void refreshAll() {
        refresh();
        for (Object each : getChildren()) {
            ((EditPart) each).refresh();
        }
        for (Object each : getChildren()) {
            for (Object link : ((NodePart) each).getSourceConnections()) {
                ((EditPart) link).refresh();
            }
        }
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer paper = new FreeformLayer();
        paper.setLayoutManager(new FreeformLayout());
        paper.setBorder(new MarginBorder(MARGIN));
        return paper;
    }

    /** While a figure is dragged it snaps to the grid, or else to the edges of the others. */
    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class type) {
        if (type == SnapToHelper.class) {
            boolean grid = Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
            return grid ? new SnapToGrid(this) : new SnapToGeometry(this);
        }
        return super.getAdapter(type);
    }

    @Override
    protected void createEditPolicies() {
        policies.install(this);
    }

    @Override
    protected List<DiagramNode> getModelChildren() {
        return List.copyOf(diagram().nodes());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.ui.diagram.figures.LinkFigure;
import org.provchain.ui.diagram.figures.LinkLabel;
import org.provchain.ui.diagram.figures.NodeTip;
import org.provchain.ui.diagram.figures.RouteRouter;
import org.provchain.ui.diagram.model.DiagramLink;

/** A link. */
public final class LinkPart extends AbstractConnectionEditPart {

    private final PolicyKit policies;
    private final RouteRouter router = new RouteRouter();
    private LinkLabel label;

    LinkPart(DiagramLink link, PolicyKit policies) {
        this.policies = policies;
        setModel(link);
    }

    /** What is shown. */
    public DiagramLink link() {
        return (DiagramLink) getModel();
    }

    /** Its figure. */
    public LinkFigure linkFigure() {
        return (LinkFigure) getFigure();
    }

    /** The figure with its number; empty where it has none. */
    public Optional<IFigure> label() {
        return Optional.ofNullable(label);
    }

    /** Pulled at its number, it is put elsewhere in the order of its file. */
    @Override
    public DragTracker getDragTracker(Request request) {
        if (label != null && request instanceof SelectionRequest pressed) {
            Point place = pressed.getLocation().getCopy();
            label.translateToRelative(place);
            if (label.containsPoint(place)) {
                return new NumberTracker(this);
            }
        }
        return super.getDragTracker(request);
    }

    @Override
    protected IFigure createFigure() {
        LinkFigure figure = new LinkFigure(link().line().edge());
        figure.setConnectionRouter(router);
        if (!link().line().edge().label().isEmpty()) {
            label = new LinkLabel(link().line().edge());
            figure.add(label, (org.eclipse.draw2d.Locator) this::placeLabel);
        }
        return figure;
    }

    private void placeLabel(IFigure placed) {
        Line line = link().line();
        placed.setBounds(new Rectangle((int) Math.round(line.label().x()), (int) Math.round(line.label().y()),
                LinkLabel.width(line.edge()), LinkLabel.HEIGHT));
    }

    @Override
    protected void createEditPolicies() {
        policies.install(this);
    }

    @Override
    protected void refreshVisuals() {
        SceneEdge edge = link().line().edge();
        linkFigure().show(edge);
        if (label != null) {
            label.show(edge);
        }
        linkFigure().setToolTip(edge.badge().map(NodeTip::findings).orElse(null));
        router.setRoute(route());
        getFigure().revalidate();
    }

    private List<Point> route() {
        return link().line().points().stream()
                .map(each -> new Point((int) Math.round(each.x()), (int) Math.round(each.y()))).toList();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        linkFigure().setSelected(value != SELECTED_NONE);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = link().line().edge().label();
            }
        };
    }
}

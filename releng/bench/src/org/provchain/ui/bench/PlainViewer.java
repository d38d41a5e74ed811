// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.provchain.scene.layout.PlacedScene;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;

/** A viewer of GEF with as many boxes and lines as a picture, at the same places, with nothing in them. */
final class PlainViewer {

    private final Shell shell;
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();

    /** Opens it in a window of the size of another control. Called in the window's thread, as all else. */
    PlainViewer(Display display, org.eclipse.swt.graphics.Point size) {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        viewer.createControl(shell);
        viewer.setRootEditPart(new ScalableFreeformRootEditPart());
        viewer.setEditPartFactory((context, model) -> switch (model) {
        case Picture picture -> new Whole(picture);
        case Node node -> new NodePart(node);
        default -> new LinePart(model);
        });
        shell.setSize(size);
        shell.open();
    }

    /** Shows a picture, all of it painted. */
    void show(PlacedScene scene) {
        viewer.setContents(Picture.of(scene));
        viewer.flush();
    }

    ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    void close() {
        shell.dispose();
    }

    private record Picture(List<Node> nodes) {

        static Picture of(PlacedScene scene) {
            Map<String, Node> nodes = new HashMap<>();
            List<Node> kept = new ArrayList<>();
            for (Box each : scene.nodes()) {
                Node node = new Node(new Rectangle((int) each.x(), (int) each.y(), (int) each.width(),
                        (int) each.height()));
                nodes.put(each.node().id(), node);
                kept.add(node);
            }
            for (Line each : scene.edges()) {
                nodes.get(each.edge().from()).outgoing.add(each);
                nodes.get(each.edge().to()).incoming.add(each);
            }
            return new Picture(kept);
        }
    }

    private static final class Node {

        private final Rectangle place;
        private final List<Line> outgoing = new ArrayList<>();
        private final List<Line> incoming = new ArrayList<>();

        Node(Rectangle place) {
            this.place = place;
        }
    }

    private static final class Whole extends AbstractGraphicalEditPart {

        Whole(Picture picture) {
            setModel(picture);
        }

        @Override
        protected IFigure createFigure() {
            FreeformLayer layer = new FreeformLayer();
            layer.setLayoutManager(new FreeformLayout());
            return layer;
        }

        @Override
        protected List<Node> getModelChildren() {
            return ((Picture) getModel()).nodes;
        }

        @Override
        protected void createEditPolicies() {
            // it is only looked at
        }
    }

    private static final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {

        NodePart(Node node) {
            setModel(node);
        }

        @Override
        protected IFigure createFigure() {
            return new RectangleFigure();
        }

        @Override
        protected void refreshVisuals() {
            ((AbstractGraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), ((Node) getModel()).place);
        }

        @Override
        protected List<Line> getModelSourceConnections() {
            return ((Node) getModel()).outgoing;
        }

        @Override
        protected List<Line> getModelTargetConnections() {
            return ((Node) getModel()).incoming;
        }

        @Override
        protected void createEditPolicies() {
            // it is only looked at
        }

        @Override
        public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
            return new ChopboxAnchor(getFigure());
        }

        @Override
        public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
            return new ChopboxAnchor(getFigure());
        }

        @Override
        public ConnectionAnchor getSourceConnectionAnchor(Request request) {
            return new ChopboxAnchor(getFigure());
        }

        @Override
        public ConnectionAnchor getTargetConnectionAnchor(Request request) {
            return new ChopboxAnchor(getFigure());
        }
    }

    private static final class LinePart extends AbstractConnectionEditPart {

        LinePart(Object line) {
            setModel(line);
        }

        @Override
        protected void createEditPolicies() {
            // it is only looked at
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.layout.Direction;
import org.provchain.ui.diagram.commands.NoHistory;
import org.provchain.ui.diagram.figures.LivePhones;
import org.provchain.ui.diagram.figures.NodeFigure.Emphasis;
import org.provchain.ui.diagram.figures.Tone;
import org.provchain.ui.diagram.highlight.Highlight;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramLink;
import org.provchain.ui.diagram.model.DiagramNode;
import org.provchain.ui.diagram.parts.DiagramPartFactory;
import org.provchain.ui.diagram.parts.DiagramRootPart;
import org.provchain.ui.diagram.parts.LinkPart;
import org.provchain.ui.diagram.parts.NodePart;
import org.provchain.ui.diagram.parts.PolicyKit;

/** A viewer of a diagram, with zoom by the wheel, and finding of figures. It needs no editor: any parent will do. */
public final class DiagramViewer {

    private static final int GRID = 20;

    private final Diagram diagram;
    private final ScrollingGraphicalViewer viewer = new QuietViewer();
    private final DefaultEditDomain domain;
    private final DiagramRootPart root = new DiagramRootPart();
    /** The one that was made last; null for none. */
    private DiagramOverview overview;

    /**
     * Shows a diagram.
     *
     * @param editor the editor that it is a page of; null for none
     */
    public DiagramViewer(IEditorPart editor, Diagram diagram) {
        this.diagram = diagram;
        domain = new DefaultEditDomain(editor);
        domain.setCommandStack(new NoHistory());
    }

    /**
     * Makes its control.
     *
     * @param policies what a person may do with the parts
     */
    public Control create(Composite parent, PolicyKit policies) {
        Control canvas = viewer.createControl(parent);
        // the paper is not a matter of the theme's style sheet
        canvas.setData("org.eclipse.e4.ui.css.disabled", true);
        canvas.setBackground(Tone.PAPER.colour());
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new DiagramPartFactory(policies));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, Boolean.TRUE);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
        domain.addViewer(viewer);
        viewer.setContents(diagram);
        return canvas;
    }

    /** Shows the grid and lets figures snap to it, or not. */
    void setGrid(boolean shown) {
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, shown);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, shown);
    }

    /** Draws all of it pale and takes no changes: it is not what the text says now. */
    void setStale(boolean stale) {
        root.setFaded(stale);
        viewer.getControl().setEnabled(!stale);
    }

    /** The colours have changed. */
    void repaint() {
        viewer.getControl().setBackground(Tone.PAPER.colour());
        root.getFigure().repaint();
        if (overview != null) {
            overview.repaint();
        }
    }

    /** The viewer of GEF. */
    public ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    /** Where its tools are. */
    public DefaultEditDomain domain() {
        return domain;
    }

    ZoomManager zoom() {
        return root.getZoomManager();
    }

    /** How it is seen. */
    SeenState seen(Direction direction, String chain) {
        return new SeenState(direction, zoom().getZoom(), viewport().getViewLocation().getCopy(), chain);
    }

    /** Shows it as it was seen before. */
    void show(SeenState before) {
        zoom().setZoom(before.zoom());
        viewer.flush();
        viewport().setViewLocation(before.left());
    }

    private Viewport viewport() {
        return (Viewport) root.getFigure();
    }

    /** Opens the field for the name in the figure that the keys are for, if it is one of a file and may be changed. */
    public void rename() {
        if (viewer.getFocusEditPart() instanceof NodePart part
                && part.node().box().node().subject() instanceof NodeSubject.OfFile
                && viewer.getControl().isEnabled()) {
            new NameField(part).show();
        }
    }

    /** The whole in small. */
    DiagramOverview overview() {
        overview = new DiagramOverview(root);
        return overview;
    }

    /** The part of a node; null where it is not shown. */
    EditPart part(DiagramNode node) {
        return (EditPart) viewer.getEditPartRegistry().get(node);
    }

    /** Brings a node into sight, if it is not there. */
    void reveal(DiagramNode node) {
        EditPart part = part(node);
        if (part != null) {
            viewer.flush();
            viewer.reveal(part);
        }
    }

    /** Lets some parts stand out, and others step back. */
    void show(Highlight shown) {
        for (DiagramNode each : diagram.nodes()) {
            if (part(each) instanceof NodePart part) {
                part.nodeFigure().setPlayed(shown.nodes().getOrDefault(each.id(), Emphasis.NONE),
                        shown.steps().getOrDefault(each.id(), ""));
            }
        }
        for (DiagramLink each : diagram.links()) {
            if (viewer.getEditPartRegistry().get(each) instanceof LinkPart part) {
                part.linkFigure().setPlayed(shown.links().contains(each.id()), shown.pale().contains(each.id()));
            }
        }
    }

    /** Lights up the files that phones asked for, by the ids of their nodes; all others go dark. */
    void light(Map<String, LivePhones> lights) {
        for (DiagramNode each : diagram.nodes()) {
            if (part(each) instanceof NodePart part) {
                part.nodeFigure().setLive(lights.getOrDefault(each.id(), LivePhones.NONE));
            }
        }
    }

    /** Selects the files with the given names, and shows the first of them. */
    void select(List<String> names) {
        List<EditPart> parts = diagram.nodes().stream()
                .filter(each -> each.box().node().subject() instanceof NodeSubject.OfFile file
                        && names.contains(file.name()))
                .map(this::part).filter(each -> each != null).toList();
        viewer.deselectAll();
        parts.forEach(viewer::appendSelection);
        if (!parts.isEmpty()) {
            viewer.flush();
            viewer.reveal(parts.getFirst());
        }
    }

    /** Selects all nodes. */
    void selectAll() {
        viewer.deselectAll();
        diagram.nodes().stream().map(this::part).filter(each -> each != null).forEach(viewer::appendSelection);
    }

    /** Selects what has the words in its name or its location. */
    void find(String words) {
        if (words.isEmpty()) {
            viewer.deselectAll();
            return;
        }
        String wanted = words.toLowerCase(java.util.Locale.ROOT);
        select(diagram.nodes().stream().map(each -> each.box().node())
                .filter(each -> each.subject() instanceof NodeSubject.OfFile
                        && (each.title() + " " + each.subtitle()).toLowerCase(java.util.Locale.ROOT).contains(wanted))
                .map(each -> ((NodeSubject.OfFile) each.subject()).name()).toList());
    }
}

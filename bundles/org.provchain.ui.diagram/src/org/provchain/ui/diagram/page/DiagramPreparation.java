// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.provchain.ui.diagram.actions.DiagramActions;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.figures.LinkFigure;
import org.provchain.ui.diagram.figures.NodeFigure;
import org.provchain.ui.diagram.figures.SmoothPane;
import org.provchain.ui.diagram.parts.DiagramPartFactory;
import org.provchain.ui.diagram.parts.DiagramRootPart;
import org.provchain.ui.diagram.parts.LinkPart;
import org.provchain.ui.diagram.parts.NodePart;
import org.provchain.ui.diagram.policies.EditingKit;

/**
 * Loads and verifies the classes of a diagram outside of the window's thread, and reads the formats of numbers that zoom needs: that is
 * most of what showing the first diagram takes. Nothing that belongs to a display is made, so no class that makes such is initialized.
 */
public final class DiagramPreparation implements Runnable {

    private static boolean done;

    @Override
    public void run() {
        if (isDone()) {
            return;
        }
        List.of(DiagramPage.class, DiagramViewer.class, TopBar.class, BarActions.class, Palette.class,
                ContextMenu.class,
                DiagramKeys.class, DiagramOverview.class, PictureJob.class, ScrollingGraphicalViewer.class,
                GraphicalViewerImpl.class, DomainEventDispatcher.class, FigureCanvas.class,
                ScalableFreeformRootEditPart.class, DiagramRootPart.class, DiagramPartFactory.class, NodePart.class,
                LinkPart.class, NodeFigure.class, LinkFigure.class, EditingKit.class, ChainEditing.class,
                DiagramActions.class, GraphicalNodeEditPolicy.class, CreationTool.class, ConnectionCreationTool.class,
                MarqueeSelectionTool.class).forEach(Class::getDeclaredMethods);
        new ZoomManager((ScalableFigure) new SmoothPane(), new Viewport());
        setDone();
    }

    /** Whether it was done in this session. */
    public static synchronized boolean isDone() {
        return done;
    }

    private static synchronized void setDone() {
        done = true;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Paints what a viewer shows elsewhere than on the screen, at any scale and whatever part of it is on the screen. */
public final class DiagramPainting {

    private DiagramPainting() {
    }

    /** Where the diagram is, in its own coordinates. */
    public static Rectangle bounds(GraphicalViewer viewer) {
        viewer.flush();
        return layers(viewer).getBounds().getCopy();
    }

    /**
     * Paints a part of the diagram, its upper left corner at the given place.
     *
     * @param part  in the coordinates of the diagram; what is outside of it is not painted
     * @param scale how many pixels of the graphics one of the diagram takes
     */
    public static void paint(GC gc, GraphicalViewer viewer, Rectangle part, double scale, int left, int top) {
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            graphics.setAntialias(SWT.ON);
            graphics.setTextAntialias(SWT.ON);
            graphics.translate(left, top);
            graphics.scale(scale);
            graphics.translate(-part.x, -part.y);
            graphics.clipRect(part);
            layers(viewer).paint(graphics);
        } finally {
            graphics.dispose();
        }
    }

    private static IFigure layers(GraphicalViewer viewer) {
        return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

/**
 * What a viewer shows, whatever part of it is on the screen.
 *
 * @param viewer the viewer
 */
public record DiagramPainting(GraphicalViewer viewer) implements Painted {

    @Override
    public Rectangle bounds() {
        viewer.flush();
        return layers().getBounds().getCopy();
    }

    @Override
    public void paint(Graphics graphics) {
        layers().paint(graphics);
    }

    private IFigure layers() {
        return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
    }
}

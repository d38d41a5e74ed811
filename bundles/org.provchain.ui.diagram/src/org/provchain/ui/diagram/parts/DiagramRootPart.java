// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.parts;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.provchain.ui.diagram.figures.SmoothPane;
import org.provchain.ui.diagram.figures.Tone;

/** The layers of a diagram, with smooth zoom from 25 to 400 %. */
public final class DiagramRootPart extends ScalableFreeformRootEditPart {

    private static final double[] LEVELS = { .25, .5, .67, .75, .9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };

    /** The layers. */
    public DiagramRootPart() {
        getZoomManager().setZoomLevels(LEVELS);
    }

    /** Draws the diagram pale, or not: it is not what the text says now. */
    public void setFaded(boolean faded) {
        ((SmoothPane) getScaledLayers()).setFaded(faded);
    }

    @Override
    protected GridLayer createGridLayer() {
        GridLayer grid = super.createGridLayer();
        grid.setForegroundColor(Tone.GRID.colour());
        return grid;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        SmoothPane layers = new SmoothPane();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/**
 * The layers of a diagram, drawn larger or smaller by the graphics of the system: lines and letters stay sharp at any zoom. GEF's own
 * pane rounds each coordinate and the size of each font to whole pixels.
 */
public final class SmoothPane extends ScalableFreeformLayeredPane {

    private static final int FADED = 100;

    private boolean faded;

    /** Draws all of it pale, or not: it is not what the text says now. */
    public void setFaded(boolean isFaded) {
        if (faded != isFaded) {
            faded = isFaded;
            repaint();
        }
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        if (faded) {
            graphics.setAlpha(FADED);
        }
        boolean whole = getScale() == 1.0;
        if (!whole) {
            graphics.scale(getScale());
        }
        Rectangle clip = getBorder() == null ? null : getClientArea(Rectangle.SINGLETON);
        if (clip != null) {
            graphics.clipRect(clip);
        }
        paintChildren(graphics);
        graphics.popState();
    }
}

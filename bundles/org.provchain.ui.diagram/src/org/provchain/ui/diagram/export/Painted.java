// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** A picture that can be painted elsewhere than on the screen, at any scale, in whole or in part. */
public interface Painted {

    /** Where it is, in its own coordinates. */
    Rectangle bounds();

    /** Paints all of it, in its own coordinates. */
    void paint(Graphics graphics);

    /**
     * Paints a part of it at the upper left corner.
     *
     * @param part  in its own coordinates; what is outside of it is not painted
     * @param scale how many pixels of the graphics one of its own takes
     */
    default void paint(GC gc, Rectangle part, double scale) {
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            graphics.setAntialias(SWT.ON);
            graphics.setTextAntialias(SWT.ON);
            graphics.scale(scale);
            graphics.translate(-part.x, -part.y);
            graphics.clipRect(part);
            paint(graphics);
        } finally {
            graphics.dispose();
        }
    }
}

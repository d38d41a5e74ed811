// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/** The icons of the pictures of the command line, painted on the screen. */
public final class SvgIcon {

    private SvgIcon() {
    }

    /**
     * Paints one.
     *
     * @param path   in a square of 16 pixels, as SVG writes it
     * @param x      of the upper left corner
     * @param y      of the upper left corner
     * @param filled whether what it encloses is filled
     */
    public static void paint(Graphics graphics, String path, double x, double y, Tone tone, boolean filled) {
        if (!(graphics instanceof SWTGraphics)) {
            // the overview scales the graphics by itself, which draws no paths; an icon would be a dot there
            return;
        }
        graphics.pushState();
        graphics.translate((int) Math.round(x), (int) Math.round(y));
        graphics.setForegroundColor(tone.colour());
        graphics.setBackgroundColor(tone.colour());
        graphics.setLineWidth(1);
        Path drawn = SvgPath.of(Display.getCurrent(), path);
        if (filled) {
            graphics.setFillRule(SWT.FILL_EVEN_ODD);
            graphics.fillPath(drawn);
        }
        graphics.drawPath(drawn);
        drawn.dispose();
        graphics.popState();
    }
}

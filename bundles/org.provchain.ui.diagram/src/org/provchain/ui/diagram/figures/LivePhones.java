// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

/**
 * The phones that asked the server for a file last: a frame around it, their names on a tab at its lower edge, and a light on
 * it that goes out.
 *
 * @param text    which phones; empty for none
 * @param refused whether the last of them did not get it
 * @param light   how bright the light still is, from 0 to 1
 */
public record LivePhones(String text, boolean refused, double light) {

    /** None. */
    public static final LivePhones NONE = new LivePhones("", false, 0);

    private static final int ROUND = 16;
    private static final int FRAME = 3;
    private static final int BRIGHT = 120;
    private static final int OPAQUE = 255;
    private static final int TAB = 18;
    private static final int MARGIN = 6;

    /** Paints them on a box, with their names at its right or left end. */
    void paint(Graphics graphics, Rectangle box, boolean right) {
        if (text.isEmpty()) {
            return;
        }
        Color colour = (refused ? Tone.REFUSED : Tone.LIVE).colour();
        Rectangle frame = box.getCopy().shrink(2, 2);
        graphics.setBackgroundColor(colour);
        graphics.setForegroundColor(colour);
        int alpha = (int) Math.round(light * BRIGHT);
        if (alpha > 0) {
            graphics.setAlpha(alpha);
            graphics.fillRoundRectangle(frame, ROUND, ROUND);
        }
        graphics.setAlpha(OPAQUE);
        graphics.setLineWidth(FRAME);
        graphics.drawRoundRectangle(frame, ROUND, ROUND);
        int width = Math.min(FigureUtilities.getTextWidth(text, DiagramFonts.TEXT.font()) + 2 * MARGIN, box.width - 4);
        Rectangle tab = new Rectangle(right ? box.right() - width - 2 : box.x + 2, box.bottom() - TAB - 2, width, TAB);
        graphics.setBackgroundColor(colour);
        graphics.fillRoundRectangle(tab, MARGIN + 2, MARGIN + 2);
        graphics.clipRect(tab);
        NodeFigure.text(graphics, DiagramFonts.TEXT, Tone.PAPER, text, tab.x + (double) MARGIN, tab.y + TAB - 5.0);
    }
}

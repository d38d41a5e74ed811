// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.provchain.core.project.Severity;

/** The sign of what was found: its shape and its colour say how serious it is, as in the pictures of the command line. */
final class BadgeSign {

    /** Its width and height, in pixels. */
    static final int SIZE = 14;

    private BadgeSign() {
    }

    static void paint(Graphics graphics, Severity severity, int x, int y) {
        graphics.pushState();
        graphics.setLineWidth(2);
        switch (severity) {
        case ERROR -> {
            disc(graphics, Tone.ERROR, x, y);
            graphics.drawLine(x + 5, y + 5, x + 9, y + 9);
            graphics.drawLine(x + 9, y + 5, x + 5, y + 9);
        }
        case WARNING -> {
            graphics.setBackgroundColor(Tone.WARNING.colour());
            PointList triangle = new PointList();
            triangle.addPoint(x + SIZE / 2, y);
            triangle.addPoint(x + SIZE, y + SIZE - 1);
            triangle.addPoint(x, y + SIZE - 1);
            graphics.fillPolygon(triangle);
            graphics.setForegroundColor(Tone.PAPER.colour());
            graphics.drawLine(x + SIZE / 2, y + 5, x + SIZE / 2, y + 8);
            graphics.drawLine(x + SIZE / 2, y + 10, x + SIZE / 2, y + 11);
        }
        default -> {
            disc(graphics, Tone.INFO, x, y);
            graphics.drawLine(x + SIZE / 2, y + 3, x + SIZE / 2, y + 4);
            graphics.drawLine(x + SIZE / 2, y + 7, x + SIZE / 2, y + 10);
        }
        }
        graphics.popState();
    }

    private static void disc(Graphics graphics, Tone tone, int x, int y) {
        graphics.setBackgroundColor(tone.colour());
        graphics.fillOval(x, y, SIZE, SIZE);
        graphics.setForegroundColor(Tone.PAPER.colour());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.provchain.scene.SceneEdge;

/** A link of the diagram: a line with an arrow, broken where it is followed by the next contact. */
public final class LinkFigure extends PolylineConnection {

    private static final int FADED = 90;
    private static final int NEAR = 6;

    private SceneEdge edge;
    private boolean selected;
    private boolean dimmed;
    private boolean played;

    /** Shows a link. */
    public LinkFigure(SceneEdge edge) {
        this.edge = edge;
        setTargetDecoration(new Arrow());
        // a thin line is hard to hit
        setTolerance(NEAR);
    }

    /** Shows another state of the link. */
    public void show(SceneEdge shown) {
        edge = shown;
        repaint();
    }

    /** Draws it as selected, or not. */
    public void setSelected(boolean isSelected) {
        selected = isSelected;
        repaint();
    }

    /** Draws it as a way that a simulation takes, or lets it step back; neither of both outside of a simulation. */
    public void setPlayed(boolean isPlayed, boolean isDimmed) {
        played = isPlayed;
        dimmed = isDimmed;
        repaint();
    }

    /** Whether it is a way that a simulation takes. */
    public boolean isPlayed() {
        return played;
    }

    /** Whether it steps back. */
    public boolean isDimmed() {
        return dimmed;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        if (dimmed) {
            graphics.setAlpha(FADED);
        }
        graphics.setForegroundColor(colour());
        setLineWidth(edge.circle() || selected || played ? 2 : 1);
        setLineStyle(edge.move() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        super.paintFigure(graphics);
    }

    private Color colour() {
        if (selected) {
            return Tone.SELECTION.colour();
        }
        // the circle is red also on the way of a phone, which ends there
        return (edge.circle() ? Tone.CIRCLE : played ? Tone.PLAYED : edge.move() ? Tone.MOVE : Tone.LINK).colour();
    }

    /** The head of the arrow, in the colour of its line. */
    private final class Arrow extends PolygonDecoration {

        Arrow() {
            setScale(8, 4);
        }

        @Override
        public void paintFigure(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(colour());
            graphics.setForegroundColor(colour());
            super.paintFigure(graphics);
        }
    }
}

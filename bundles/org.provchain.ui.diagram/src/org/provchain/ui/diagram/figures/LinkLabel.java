// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.layout.SceneMeasure;

/** The number and the kind of a link, on its line. */
public final class LinkLabel extends Figure {

    /** Its height, in pixels. */
    public static final int HEIGHT = (int) NodeSize.LINE;

    private static final int ROUND = 8;
    private static final int INSET = 4;
    private static final int BASELINE = 13;

    private SceneEdge edge;

    /** The label of a link. */
    public LinkLabel(SceneEdge edge) {
        this.edge = edge;
    }

    /** The width of the label of a link, in pixels. */
    public static int width(SceneEdge edge) {
        return (int) Math.ceil(SceneMeasure.RECKONED.label(edge).width());
    }

    /** Shows another state of the link. */
    public void show(SceneEdge shown) {
        edge = shown;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds();
        graphics.setBackgroundColor(Tone.PAPER.colour());
        graphics.fillRoundRectangle(box, ROUND, ROUND);
        graphics.setFont(DiagramFonts.TEXT.font());
        graphics.setForegroundColor(Tone.TEXT.colour());
        graphics.drawString(edge.label(), box.x + INSET + (edge.badge().isPresent() ? (int) NodeSize.LABEL_BADGE : 0),
                box.y + BASELINE - graphics.getFontMetrics().getAscent() - graphics.getFontMetrics().getLeading());
        edge.badge().ifPresent(found -> BadgeSign.paint(graphics, found.severity(), box.x + 3, box.y + 2));
    }
}

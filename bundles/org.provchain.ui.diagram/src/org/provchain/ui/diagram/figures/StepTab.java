// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.provchain.scene.SceneNode;
import org.provchain.scene.layout.NodeSize;

/**
 * The numbers of the steps of a phone, on a tab at the right edge of a figure: beside the last of its lines that leaves room
 * there; where none does, the last line is shortened.
 *
 * @param place where it is
 * @param room  how wide the last line may be
 */
public record StepTab(Rectangle place, int room) {

    private static final int HEIGHT = 16;
    private static final int BASELINE = 12;
    private static final int ROUND = 8;
    private static final int EDGE = 2;
    private static final int GAP = 4;
    private static final String MORE = "\u2026";

    /**
     * Finds its place.
     *
     * @param box  of the figure
     * @param text what it says
     */
    public static StepTab of(SceneNode node, Rectangle box, String text) {
        int width = FigureUtilities.getTextWidth(text, DiagramFonts.TEXT.font()) + 2 * GAP + 2;
        int x = box.right() - width - EDGE;
        int left = box.x + (int) NodeSize.PADDING;
        int room = x - left - GAP;
        int line = (int) NodeSize.LINE;
        // below the signs behind the name, which stand out of their line
        int top = box.y + (int) NodeSize.PADDING - EDGE - 1;
        boolean beside = !node.subtitle().isEmpty() && !node.details().isEmpty()
                && width(NodeSize.details(node), DiagramFonts.TEXT) > room
                && width(node.subtitle(), DiagramFonts.PLACE) <= room;
        int lines = beside || node.details().isEmpty() || node.subtitle().isEmpty() ? 1 : 2;
        return new StepTab(new Rectangle(x, top + lines * line, width, HEIGHT), beside ? Integer.MAX_VALUE : room);
    }

    private static int width(String text, DiagramFonts font) {
        return FigureUtilities.getTextWidth(text, font.font());
    }

    /** The last line of the figure, as much of it as there is room for. */
    public String shortened(String text) {
        String shown = text;
        while (shown.length() > 1 && width(shown, DiagramFonts.TEXT) > room) {
            shown = shown.substring(0, shown.length() - (shown.endsWith(MORE) ? 2 : 1)) + MORE;
        }
        return shown;
    }

    /** Paints it on the ground of a colour. */
    void paint(Graphics graphics, String text, Tone ground) {
        graphics.setBackgroundColor(ground.colour());
        graphics.fillRoundRectangle(place, ROUND, ROUND);
        NodeFigure.text(graphics, DiagramFonts.TEXT, Tone.PAPER, text, place.x + GAP + 1.0, place.y + BASELINE);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.provchain.scene.NodeFacts.Span;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.svg.Look;

/** A node of the diagram, drawn as the pictures of the command line draw it. */
public final class NodeFigure extends Figure {

    private static final int ROUND = 16;
    private static final int STACK = 4;
    private static final int BASELINE = 12;
    private static final int ICON_RISE = 13;
    private static final int FADED = 115;
    private static final int OPAQUE = 255;
    private static final float BORDER = 1.4f;
    private static final float STRONG = 2.2f;

    private SceneNode node;
    private boolean selected;
    private boolean refused;
    private Emphasis emphasis = Emphasis.NONE;
    private String played = "";
    private LivePhones live = LivePhones.NONE;

    /** How a node stands out while a simulation is shown, or what some devices fetch. */
    public enum Emphasis {
        NONE, DIMMED, REACHED, VISITED, CURRENT, FAILED
    }

    /** Shows a node. */
    public NodeFigure(SceneNode node) {
        this.node = node;
    }

    /** Shows another state of the node. */
    public void show(SceneNode shown) {
        node = shown;
        repaint();
    }

    /** What is shown. */
    public SceneNode node() {
        return node;
    }

    /** Draws it as selected, or not. */
    public void setSelected(boolean isSelected) {
        selected = isSelected;
        repaint();
    }

    /** Draws it as a target that is not allowed, or not. */
    public void setRefused(boolean isRefused) {
        refused = isRefused;
        repaint();
    }

    /**
     * Lets it stand out, or not.
     *
     * @param steps the numbers of the steps that lead here, with what the server said; of the first URL, how the phone
     *              got it; empty for none
     */
    public void setPlayed(Emphasis shown, String steps) {
        if (emphasis != shown || !played.equals(steps)) {
            emphasis = shown;
            played = steps;
            repaint();
        }
    }

    /** Lights it up for phones that asked for it, or not. */
    public void setLive(LivePhones phones) {
        if (!live.equals(phones)) {
            live = phones;
            repaint();
        }
    }

    /** The phones that asked for it last. */
    public LivePhones live() {
        return live;
    }

    /** The numbers of the steps that lead here; of the first URL, how the phone got it; empty for none. */
    public String steps() {
        return played;
    }

    /** How it stands out. */
    public Emphasis emphasis() {
        return emphasis;
    }

    /** The box itself, without the frames that stand out behind it. */
    private Rectangle box() {
        int stack = (int) NodeSize.stack(node);
        return getBounds().getResized(-stack, -stack);
    }

    /** The place of the name, for editing it in place. */
    public Rectangle nameBounds() {
        Rectangle bounds = box();
        int left = (int) (NodeSize.PADDING + NodeSize.ICON) - STACK;
        return new Rectangle(bounds.x + left, bounds.y + (int) NodeSize.PADDING - STACK - 2,
                bounds.width - left - STACK,
                (int) NodeSize.LINE + STACK + 2);
    }

    /** Whether it steps back: for what is shown, or since no link leads there, unless a phone gets there nevertheless. */
    public boolean isPale() {
        return emphasis == Emphasis.DIMMED || emphasis == Emphasis.NONE && node.is(Mark.UNREACHED);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        graphics.pushState();
        if (isPale()) {
            graphics.setAlpha(FADED);
        }
        NodeLook look = NodeLook.of(node.shape());
        Rectangle box = box();
        if (NodeSize.stack(node) > 0) {
            frame(graphics, box, 2 * STACK, look);
            frame(graphics, box, STACK, look);
        }
        frame(graphics, box, 0, look);
        double left = box.x + NodeSize.PADDING;
        double baseline = box.y + NodeSize.PADDING + BASELINE;
        SvgIcon.paint(graphics, Look.of(node.shape()).icon(), left, baseline - ICON_RISE, look.line(), false);
        text(graphics, DiagramFonts.TITLE, Tone.TITLE, node.title(), left + NodeSize.ICON, baseline);
        signs(graphics, box, baseline - ICON_RISE);
        double next = baseline + NodeSize.LINE;
        if (!node.subtitle().isEmpty()) {
            place(graphics, left, next);
            next += NodeSize.LINE;
        }
        if (isEntryPlayed()) {
            text(graphics, DiagramFonts.TEXT, Tone.PLAYED, played, left, next);
        } else if (!node.details().isEmpty()) {
            text(graphics, DiagramFonts.TEXT, Tone.TEXT, details(box), left, next);
        }
        NodeRows.paint(graphics, node, box, look);
        steps(graphics, box);
        // the steps of a simulation stand on the right
        live.paint(graphics, box, played.isEmpty());
        graphics.popState();
    }

    private void frame(Graphics graphics, Rectangle box, int shift, NodeLook look) {
        Rectangle placed = box.getTranslated(shift, shift).shrink(1, 1);
        graphics.setBackgroundColor(look.fill().colour());
        graphics.fillRoundRectangle(placed, ROUND, ROUND);
        boolean strong = shift == 0
                && (selected || refused || node.is(Mark.CIRCLE) || emphasis.compareTo(Emphasis.VISITED) >= 0);
        graphics.setForegroundColor(shift == 0 ? border(look) : look.line().colour());
        graphics.setLineStyle(node.shape() == Shape.EXTERNAL ? SWT.LINE_DASH : SWT.LINE_SOLID);
        graphics.setLineWidth(strong ? Math.round(STRONG) : Math.round(BORDER));
        graphics.drawRoundRectangle(placed, ROUND, ROUND);
        graphics.setLineStyle(SWT.LINE_SOLID);
    }

    private Color border(NodeLook look) {
        if (refused || emphasis == Emphasis.FAILED) {
            return Tone.REFUSED.colour();
        }
        if (selected) {
            return Tone.SELECTION.colour();
        }
        if (emphasis == Emphasis.VISITED || emphasis == Emphasis.CURRENT) {
            return Tone.PLAYED.colour();
        }
        return node.is(Mark.CIRCLE) ? Tone.CIRCLE.colour() : look.line().colour();
    }

    static int text(Graphics graphics, DiagramFonts font, Tone tone, String text, double x, double baseline) {
        graphics.setFont(font.font());
        graphics.setForegroundColor(tone.colour());
        int top = (int) Math.round(baseline) - graphics.getFontMetrics().getAscent()
                - graphics.getFontMetrics().getLeading();
        graphics.drawString(text, (int) Math.round(x), top);
        return FigureUtilities.getTextWidth(text, font.font());
    }

    /** The location, with the placeholders in a colour of their own. */
    private void place(Graphics graphics, double left, double baseline) {
        String subtitle = node.subtitle();
        int at = 0;
        double x = left;
        for (Span each : node.facts().placeholders()) {
            x += text(graphics, DiagramFonts.PLACE, Tone.TEXT, subtitle.substring(at, each.begin()), x, baseline);
            x += text(graphics, DiagramFonts.PLACE, Tone.PLACEHOLDER, subtitle.substring(each.begin(), each.end()), x,
                    baseline);
            at = each.end();
        }
        text(graphics, DiagramFonts.PLACE, Tone.TEXT, subtitle.substring(at), x, baseline);
    }

    /** The signs behind the name, from the right: findings, protection, firmware. */
    private void signs(Graphics graphics, Rectangle box, double top) {
        double x = box.right() - NodeSize.PADDING - BASELINE;
        if (node.badge().isPresent()) {
            BadgeSign.paint(graphics, node.badge().get().severity(), (int) Math.round(x - 2),
                    (int) Math.round(top + 1));
            x -= NodeSize.ICON;
        }
        if (node.is(Mark.PROTECTED)) {
            SvgIcon.paint(graphics, Look.LOCK, x, top, Tone.LOCK, true);
            x -= NodeSize.ICON;
        }
        if (NodeSize.hasChip(node)) {
            SvgIcon.paint(graphics, Look.CHIP, x - STACK, top, Tone.FIRMWARE_LINE, false);
        }
    }

    /** Whether the first URL is shown as a phone got it, in place of what is known without one. */
    private boolean isEntryPlayed() {
        return node.shape() == Shape.ENTRY && !played.isEmpty();
    }

    /** The last line, but for what the tab of the steps covers. */
    private String details(Rectangle box) {
        String details = NodeSize.details(node);
        return played.isEmpty() ? details : StepTab.of(node, box, played).shortened(details);
    }

    /** The numbers of the steps. */
    private void steps(Graphics graphics, Rectangle box) {
        if (!played.isEmpty() && !isEntryPlayed()) {
            graphics.setAlpha(OPAQUE);
            StepTab.of(node, box, played).paint(graphics, played,
                    emphasis == Emphasis.FAILED ? Tone.REFUSED : Tone.PLAYED);
        }
    }
}

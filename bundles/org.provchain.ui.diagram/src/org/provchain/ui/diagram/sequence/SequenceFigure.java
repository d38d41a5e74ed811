// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.sequence;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.sequence.Step.Kind;
import org.provchain.scene.sequence.layout.Face;
import org.provchain.scene.sequence.layout.Label;
import org.provchain.scene.sequence.layout.PlacedSequence;
import org.provchain.scene.sequence.layout.PlacedSequence.Arrow;
import org.provchain.scene.sequence.layout.PlacedSequence.Box;
import org.provchain.scene.sequence.layout.PlacedSequence.Lane;
import org.provchain.scene.sequence.layout.PlacedSequence.Panel;
import org.provchain.scene.svg.Look;
import org.provchain.ui.diagram.figures.DiagramFonts;
import org.provchain.ui.diagram.figures.SvgIcon;
import org.provchain.ui.diagram.figures.Tone;

/** A sequence diagram, drawn as the pictures of the command line draw it, at any size. */
final class SequenceFigure extends Figure {

    private static final int ROUND = 12;
    private static final int HEAD = 8;
    private static final int ICON_TOP = 9;
    private static final int ICON_RISE = 12;

    private PlacedSequence picture;
    private double scale = 1;
    /** The contact and the number of the try at which one is; 0 for none. */
    private int contact;
    private int number;

    /** Shows a picture; null for none. */
    void show(PlacedSequence shown) {
        picture = shown;
        revalidate();
        repaint();
    }

    void setScale(double factor) {
        scale = factor;
        revalidate();
        repaint();
    }

    double scale() {
        return scale;
    }

    /** Lets a try stand out. */
    void mark(int inContact, int tried) {
        contact = inContact;
        number = tried;
        repaint();
    }

    /** Where the try is that stands out, in the coordinates of the figure; null for none. */
    Rectangle marked() {
        if (picture == null || contact < 1 || contact > picture.panels().size()) {
            return null;
        }
        Panel panel = picture.panels().get(contact - 1);
        return panel.arrows().stream().filter(each -> each.message().number() == number).findFirst()
                .map(each -> scaled(panel.box().x(), each.y() - 30, panel.box().width(), 60)).orElse(null);
    }

    private Rectangle scaled(double x, double y, double width, double height) {
        return new Rectangle((int) (x * scale), (int) (y * scale), (int) (width * scale), (int) (height * scale));
    }

    @Override
    public Dimension getPreferredSize(int wide, int high) {
        return picture == null ? new Dimension(1, 1)
                : new Dimension((int) Math.ceil(picture.width() * scale), (int) Math.ceil(picture.height() * scale));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setBackgroundColor(Tone.PAPER.colour());
        graphics.fillRectangle(getBounds());
        if (picture == null) {
            return;
        }
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        graphics.translate(getBounds().x, getBounds().y);
        if (scale != 1) {
            graphics.scale(scale);
        }
        picture.panels().forEach(each -> box(graphics, each.box(), Tone.EXTERNAL_FILL, Tone.GRID));
        for (Lane each : picture.lanes()) {
            graphics.setForegroundColor(Tone.EXTERNAL_LINE.colour());
            graphics.setLineStyle(SWT.LINE_DOT);
            graphics.drawLine(round(each.x()), round(each.head().bottom()), round(each.x()), round(each.bottom()));
            graphics.setLineStyle(SWT.LINE_SOLID);
            box(graphics, each.head(), each.lifeline().isPhone() ? Tone.FILE_FILL : Tone.ENTRY_FILL,
                    each.lifeline().isPhone() ? Tone.FILE_LINE : Tone.ENTRY_LINE);
            SvgIcon.paint(graphics, (each.lifeline().isPhone() ? Look.PHONE : Look.SERVER).icon(),
                    each.head().x() + NodeSize.PADDING, each.head().y() + ICON_TOP,
                    each.lifeline().isPhone() ? Tone.FILE_LINE : Tone.ENTRY_LINE, false);
            labels(graphics, each.labels());
        }
        picture.panels().forEach(each -> panel(graphics, each));
        labels(graphics, picture.foot());
        graphics.popState();
    }

    private void panel(Graphics graphics, Panel panel) {
        box(graphics, panel.header(), Tone.ENTRY_FILL, Tone.GRID);
        labels(graphics, panel.titles());
        panel.sheets().forEach(each -> {
            box(graphics, each.box(), Tone.FIRMWARE_FILL, Tone.FIRMWARE_LINE);
            labels(graphics, each.labels());
        });
        boolean current = picture.panels().indexOf(panel) == contact - 1;
        panel.arrows().forEach(each -> arrow(graphics, each, current && each.message().number() == number));
        boolean complete = panel.frame().close().complete();
        box(graphics, panel.close(), complete ? Tone.LIST_FILL : Tone.FIRMWARE_FILL,
                complete ? Tone.LIST_LINE : Tone.REFUSED);
        Label outcome = panel.ends().getFirst();
        SvgIcon.paint(graphics, complete ? Look.DONE : Look.STOPPED, outcome.x() - NodeSize.ICON + 2,
                outcome.y() - ICON_RISE, complete ? Tone.PLAYED : Tone.REFUSED, false);
        labels(graphics, panel.ends());
    }

    private static void box(Graphics graphics, Box box, Tone fill, Tone line) {
        Rectangle placed = new Rectangle(round(box.x()), round(box.y()), round(box.width()), round(box.height()));
        graphics.setBackgroundColor(fill.colour());
        graphics.fillRoundRectangle(placed, ROUND, ROUND);
        graphics.setForegroundColor(line.colour());
        graphics.setLineWidth(1);
        graphics.drawRoundRectangle(placed, ROUND, ROUND);
    }

    private static void arrow(Graphics graphics, Arrow arrow, boolean marked) {
        Kind kind = arrow.message().kind();
        Tone tone = switch (kind) {
        case REQUEST -> Tone.LINK;
        case ANSWER -> Tone.LIST_LINE;
        case CHALLENGE -> Tone.MOVE;
        case REFUSAL -> Tone.REFUSED;
        };
        int y = round(arrow.y());
        int to = round(arrow.to());
        int back = arrow.to() > arrow.from() ? -HEAD : HEAD;
        graphics.setForegroundColor(tone.colour());
        graphics.setBackgroundColor(tone.colour());
        graphics.setLineWidth(marked ? 3 : 1);
        graphics.setLineStyle(kind == Kind.REQUEST ? SWT.LINE_SOLID : SWT.LINE_DASH);
        graphics.drawLine(round(arrow.from()), y, to + back / 2, y);
        graphics.setLineStyle(SWT.LINE_SOLID);
        PointList head = new PointList();
        head.addPoint(to, y);
        head.addPoint(to + back, y - HEAD / 2);
        head.addPoint(to + back, y + HEAD / 2);
        graphics.fillPolygon(head);
        labels(graphics, arrow.labels());
    }

    private static void labels(Graphics graphics, List<Label> labels) {
        for (Label each : labels) {
            graphics.setFont(font(each).font());
            graphics.setForegroundColor(tone(each).colour());
            int top = round(each.y()) - graphics.getFontMetrics().getAscent() - graphics.getFontMetrics().getLeading();
            graphics.drawString(each.text(), round(each.x()), top);
        }
    }

    private static DiagramFonts font(Label label) {
        return switch (label.face()) {
        case TITLE -> DiagramFonts.TITLE;
        case TEXT -> DiagramFonts.TEXT;
        case PLACE -> DiagramFonts.PLACE;
        };
    }

    private static Tone tone(Label label) {
        return switch (label.tone()) {
        case PLAIN -> label.face() == Face.TITLE ? Tone.TITLE : Tone.TEXT;
        case FAINT -> Tone.EXTERNAL_LINE;
        case GOOD -> Tone.PLAYED;
        case ASKING -> Tone.MOVE;
        case BAD -> Tone.REFUSED;
        };
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.provchain.ui.diagram.figures.DiagramFonts;
import org.provchain.ui.diagram.figures.Tone;

/** Says below a figure why something is not allowed there. */
final class ReasonBubble {

    private static final int MARGIN = 5;
    private static final int GAP = 6;

    private final Supplier<IFigure> layer;
    private Label label;

    ReasonBubble(Supplier<IFigure> layer) {
        this.layer = layer;
    }

    void show(IFigure figure, String reason) {
        if (label != null && label.getText().equals(reason)) {
            return;
        }
        hide();
        label = new Label(reason);
        label.setFont(DiagramFonts.TEXT.font());
        label.setOpaque(true);
        label.setBackgroundColor(Tone.PAPER.colour());
        label.setForegroundColor(Tone.REFUSED.colour());
        label.setBorder(new CompoundBorder(new LineBorder(Tone.REFUSED.colour(), 1), new MarginBorder(MARGIN)));
        Rectangle below = figure.getBounds().getCopy();
        figure.translateToAbsolute(below);
        layer.get().translateToRelative(below);
        label.setBounds(new Rectangle(below.getBottomLeft().translate(0, GAP), label.getPreferredSize()));
        layer.get().add(label);
    }

    void hide() {
        if (label != null) {
            label.getParent().remove(label);
            label = null;
        }
    }
}

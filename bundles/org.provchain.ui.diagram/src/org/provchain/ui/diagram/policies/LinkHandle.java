// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.RelativeLocator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.swt.SWT;
import org.provchain.ui.diagram.figures.Tone;

/** The round handle at the edge of a selected file: a link is dragged out of it. */
public final class LinkHandle extends AbstractHandle {

    private static final int SIZE = 13;

    LinkHandle(GraphicalEditPart owner) {
        super(owner, new RelativeLocator(owner.getFigure(), 1, 0.5), Cursors.CROSS);
        setPreferredSize(SIZE, SIZE);
        setSize(SIZE, SIZE);
    }

    @Override
    protected DragTracker createDragTracker() {
        return new ConnectionDragCreationTool();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Rectangle round = getBounds().getCopy().shrink(1, 1);
        graphics.setBackgroundColor(Tone.SELECTION.colour());
        graphics.fillOval(round);
        graphics.setForegroundColor(Tone.PAPER.colour());
        graphics.setLineWidth(2);
        int middle = round.y + round.height / 2;
        graphics.drawLine(round.x + 3, middle, round.right() - 4, middle);
        graphics.drawLine(round.right() - 6, middle - 2, round.right() - 4, middle);
        graphics.drawLine(round.right() - 6, middle + 2, round.right() - 4, middle);
    }
}

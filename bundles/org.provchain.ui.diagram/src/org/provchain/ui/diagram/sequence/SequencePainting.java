// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.sequence;

import java.util.Optional;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.provchain.core.simulation.Trace;
import org.provchain.scene.picture.TracePictures;
import org.provchain.scene.sequence.layout.PlacedSequence;
import org.provchain.ui.diagram.export.Painted;
import org.provchain.ui.diagram.export.Picture;

/** A sequence diagram at its own size, without the step at which one is. */
final class SequencePainting implements Painted {

    private final SequenceFigure figure = new SequenceFigure();

    private SequencePainting(PlacedSequence picture) {
        figure.show(picture);
        Dimension size = figure.getPreferredSize();
        figure.setBounds(new Rectangle(0, 0, size.width, size.height));
    }

    /** What is exported and printed of a trace. */
    static Picture picture(Trace trace, PlacedSequence placed) {
        return new Picture(trace.chain() + "-sequence", new SequencePainting(placed), () -> TracePictures.svg(trace),
                Optional.of(() -> TracePictures.mermaid(trace)));
    }

    @Override
    public Rectangle bounds() {
        return figure.getBounds().getCopy();
    }

    @Override
    public void paint(Graphics graphics) {
        figure.paint(graphics);
    }
}

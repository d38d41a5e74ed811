// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.provchain.ui.diagram.figures.Tone;

/** A picture as an image of pixels. */
public final class DiagramImage {

    /** No image is wider or higher, in pixels: more does not fit into memory. */
    public static final int LARGEST = 16_000;

    private DiagramImage() {
    }

    /**
     * Paints a picture.
     *
     * @param scale how many pixels of the image one of the diagram takes; less where the image became too large
     */
    public static ImageData of(Painted painted, double scale) {
        Rectangle bounds = painted.bounds();
        double used = Math.min(scale, (double) LARGEST / Math.max(1, Math.max(bounds.width, bounds.height)));
        Image image = new Image(Display.getCurrent(), Math.max(1, (int) Math.ceil(bounds.width * used)),
                Math.max(1, (int) Math.ceil(bounds.height * used)));
        GC gc = new GC(image);
        try {
            gc.setBackground(Tone.PAPER.colour());
            gc.fillRectangle(image.getBounds());
            painted.paint(gc, bounds, used);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}

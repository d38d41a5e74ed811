// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * How a diagram is put on pages: on one as long as its text can be read there, else on as many as it takes, row by row.
 *
 * @param picture where the diagram is, in its own coordinates
 * @param page    how large a page is, in dots of the printer
 * @param scale   how many of those one pixel of the diagram takes
 */
public record PageGrid(Rectangle picture, Dimension page, double scale) {

    /** A diagram is not made smaller than this part of its size for the sake of a single page: letters of 4.5 points. */
    public static final double LEAST = 0.5;

    private static final double PIXELS_PER_INCH = 96;

    /**
     * A grid.
     *
     * @param dotsPerInch of the printer
     */
    public static PageGrid of(Rectangle picture, Dimension page, double dotsPerInch) {
        double natural = dotsPerInch / PIXELS_PER_INCH;
        double whole = Math.min((double) page.width / Math.max(1, picture.width),
                (double) page.height / Math.max(1, picture.height));
        return new PageGrid(picture, page, Math.max(natural * LEAST, Math.min(natural, whole)));
    }

    /** How many pages there are. */
    public int pages() {
        return columns() * number(picture.height, page.height);
    }

    /**
     * The part of the diagram that is on a page, in the coordinates of the diagram.
     *
     * @param number of the page, from 0 on
     */
    public Rectangle part(int number) {
        int wide = across(page.width);
        int high = across(page.height);
        return new Rectangle(picture.x + number % columns() * wide, picture.y + number / columns() * high, wide, high)
                .intersect(picture);
    }

    private int columns() {
        return number(picture.width, page.width);
    }

    private int number(int length, int dots) {
        return Math.max(1, Math.ceilDiv(length, across(dots)));
    }

    /** How many pixels of the diagram fit; one that fits but for the rounding does. */
    private int across(int dots) {
        return Math.max(1, (int) Math.floor(dots / scale + 1e-6));
    }
}

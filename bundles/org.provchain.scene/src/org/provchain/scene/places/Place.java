// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

/**
 * Where a person put something: the upper left corner, in the pixels of the picture.
 *
 * @param x from the left, from 0 to {@link #MOST}
 * @param y from above, from 0 to {@link #MOST}
 */
public record Place(int x, int y) {

    /** The greatest number of either. */
    public static final int MOST = 1_000_000;

    /** Refuses what a picture cannot hold. */
    public Place {
        if (x < 0 || y < 0 || x > MOST || y > MOST) {
            throw new IllegalArgumentException("no place in a picture: " + x + " " + y);
        }
    }

    /** The nearest place in a picture. */
    public static Place near(double x, double y) {
        return new Place(Math.clamp(Math.round(x), 0, MOST), Math.clamp(Math.round(y), 0, MOST));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;

import org.eclipse.draw2d.geometry.Point;
import org.provchain.scene.layout.Direction;

/**
 * How a diagram was seen when its editor was closed.
 *
 * @param direction where the links run
 * @param zoom      how large it was, 1 for as it is
 * @param left      what of it was at the upper left corner, in pixels of the screen
 * @param chain     the chain of the text; empty for the first one
 */
record SeenState(Direction direction, double zoom, Point left, String chain) {

    private static final double SMALLEST = 0.01;
    private static final double LARGEST = 100;

    /** As a line of text. */
    String text() {
        return String.format(Locale.ROOT, "%s %.4f %d %d %s", direction, zoom, left.x, left.y, chain).strip();
    }

    /** Of a line of text; empty where that says something else. */
    static Optional<SeenState> of(String text) {
        try (Scanner words = new Scanner(text).useLocale(Locale.ROOT)) {
            Direction direction = Direction.valueOf(words.next());
            double zoom = words.nextDouble();
            Point left = new Point(words.nextInt(), words.nextInt());
            String chain = words.hasNext() ? words.next() : "";
            return zoom < SMALLEST || zoom > LARGEST ? Optional.empty()
                    : Optional.of(new SeenState(direction, zoom, left, chain));
        } catch (java.util.NoSuchElementException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}

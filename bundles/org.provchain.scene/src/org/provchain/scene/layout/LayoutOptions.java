// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.Map;

import org.provchain.scene.layout.PlacedScene.Point;

/**
 * What a layout keeps to.
 *
 * @param direction the way that links run
 * @param fixed     where a person put nodes: the upper left corners, by identifier; what is not shown is passed over
 * @param measure   how large things are
 */
public record LayoutOptions(Direction direction, Map<String, Point> fixed, SceneMeasure measure) {

    /** From left to right, nothing fixed, the sizes of an SVG. */
    public static final LayoutOptions DEFAULT = new LayoutOptions(Direction.RIGHT, Map.of(), SceneMeasure.RECKONED);

    /** The same in another direction. */
    public LayoutOptions withDirection(Direction other) {
        return new LayoutOptions(other, fixed, measure);
    }

    /** The same with nodes that stay where they are put. */
    public LayoutOptions withFixed(Map<String, Point> places) {
        return new LayoutOptions(direction, Map.copyOf(places), measure);
    }

    /** The same with other sizes. */
    public LayoutOptions withMeasure(SceneMeasure other) {
        return new LayoutOptions(direction, fixed, other);
    }
}

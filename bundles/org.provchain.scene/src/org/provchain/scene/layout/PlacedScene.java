// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.List;

import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;

/**
 * A picture with places, in pixels from the upper left corner.
 *
 * @param scene  what is shown
 * @param nodes  where the nodes are
 * @param edges  where the links run
 * @param width  the width of the whole
 * @param height the height of the whole
 */
public record PlacedScene(ChainScene scene, List<Box> nodes, List<Line> edges, double width, double height) {

    /** The place of a node. */
    public record Box(SceneNode node, double x, double y, double width, double height) {
    }

    /** A point. */
    public record Point(double x, double y) {
    }

    /**
     * The run of a link.
     *
     * @param points from its start to its end, at least two
     * @param label  the upper left corner of its label
     */
    public record Line(SceneEdge edge, List<Point> points, Point label) {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.List;

import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Point;

/** What lies on what. */
final class Geometry {

    /** The least distance between a figure that a person has put somewhere and one that was placed automatically. */
    private static final double DISTANCE = 8;

    private Geometry() {
    }

    /** Whether figures come nearer than a distance, with the frames behind them. */
    static boolean overlap(Box one, Box other, double distance) {
        double outOfOne = NodeSize.stack(one.node()) + distance;
        double outOfOther = NodeSize.stack(other.node()) + distance;
        return one.x() < other.x() + other.width() + outOfOther && other.x() < one.x() + one.width() + outOfOne
                && one.y() < other.y() + other.height() + outOfOther && other.y() < one.y() + one.height() + outOfOne;
    }

    /** The first figure that one comes too near to, or null. */
    static Box first(Box box, List<Box> others) {
        for (Box other : others) {
            if (overlap(box, other, DISTANCE)) {
                return other;
            }
        }
        return null;
    }

    /** Whether a line runs through the inside of a figure. */
    static boolean crosses(List<Point> points, Box box) {
        for (int at = 1; at < points.size(); at++) {
            if (crosses(points.get(at - 1), points.get(at), box)) {
                return true;
            }
        }
        return false;
    }

    static boolean crosses(Point one, Point two, Box box) {
        return Math.min(one.x(), two.x()) < box.x() + box.width() && Math.max(one.x(), two.x()) > box.x()
                && Math.min(one.y(), two.y()) < box.y() + box.height() && Math.max(one.y(), two.y()) > box.y();
    }
}

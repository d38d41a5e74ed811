// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.List;

import org.provchain.scene.ChainScene;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;

/** How large a picture must be for what is in it. */
final class Bounds {

    private double right;
    private double bottom;

    private Bounds() {
    }

    /** The picture, with a margin behind what is furthest to the right and furthest below. */
    static PlacedScene around(ChainScene scene, List<Box> boxes, List<Line> lines, SceneMeasure measure) {
        Bounds bounds = new Bounds();
        for (Box box : boxes) {
            bounds.add(box, NodeSize.stack(box.node()));
        }
        for (Line line : lines) {
            for (Point point : line.points()) {
                bounds.add(point.x(), point.y());
            }
            if (!line.edge().label().isEmpty()) {
                bounds.add(LabelPlaces.box(line, measure), 0);
            }
        }
        return new PlacedScene(scene, List.copyOf(boxes), lines, bounds.right + ElkSettings.MARGIN,
                bounds.bottom + ElkSettings.MARGIN);
    }

    private void add(Box box, double stack) {
        add(box.x() + box.width() + stack, box.y() + box.height() + stack);
    }

    private void add(double x, double y) {
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }
}

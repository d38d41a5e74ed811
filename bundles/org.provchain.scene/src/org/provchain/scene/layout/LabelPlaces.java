// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.ArrayList;
import java.util.List;

import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;
import org.provchain.scene.layout.SceneMeasure.Size;

/** Finds room for the labels of lines that were led anew: on the line, where no figure and no other label is. */
final class LabelPlaces {

    private static final SceneNode LABEL = new SceneNode("", Shape.EXTERNAL, "", "", List.of(), List.of());
    /** Where on a stretch of a line a label may have its middle, the best first. */
    private static final double[] PARTS = { 0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92 };
    /** Whether it stands on the line, or behind or before it by half of its size. */
    private static final double[] SIDES = { 0, 0.55, -0.55 };

    private final SceneMeasure measure;
    private final List<Box> taken;

    LabelPlaces(List<Box> figures, SceneMeasure measure) {
        this.measure = measure;
        this.taken = new ArrayList<>(figures);
    }

    /** The ground of a label, as if it were a figure. */
    static Box box(Line line, SceneMeasure measure) {
        Size size = measure.label(line.edge());
        return new Box(LABEL, line.label().x(), line.label().y(), size.width(), size.height());
    }

    /** Takes the room of a label that stays. */
    void keep(Line line) {
        if (!line.edge().label().isEmpty()) {
            taken.add(box(line, measure));
        }
    }

    /** A line with its label. */
    Line put(SceneEdge edge, List<Point> points) {
        if (edge.label().isEmpty()) {
            return new Line(edge, points, new Point(0, 0));
        }
        Line best = null;
        int least = Integer.MAX_VALUE;
        for (double side : SIDES) {
            for (double part : PARTS) {
                for (int at = points.size() - 1; at > 0 && least > 0; at--) {
                    Line line = new Line(edge, points, corner(edge, points.get(at - 1), points.get(at), part, side));
                    Box room = box(line, measure);
                    int met = (int) taken.stream().filter(other -> Geometry.overlap(room, other, 1)).count();
                    if (met < least) {
                        least = met;
                        best = line;
                    }
                }
            }
        }
        keep(best);
        return best;
    }

    private Point corner(SceneEdge edge, Point one, Point two, double part, double side) {
        Size size = measure.label(edge);
        boolean level = one.y() == two.y();
        double x = one.x() + (two.x() - one.x()) * part + (level ? 0 : side * size.width());
        double y = one.y() + (two.y() - one.y()) * part + (level ? side * size.height() : 0);
        return new Point(Math.max(0, x - size.width() / 2), Math.max(0, y - size.height() / 2));
    }
}

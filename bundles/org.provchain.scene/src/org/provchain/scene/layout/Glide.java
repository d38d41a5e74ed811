// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;

/** A picture on its way from an earlier one: figures that were there stand between both places, links stay at their figures. */
public final class Glide {

    private static final double STILL = 1;

    private final PlacedScene end;
    private final Map<String, Point> away = new HashMap<>();

    /**
     * A way.
     *
     * @param from where the figures stand now
     * @param to   where they are to stand
     */
    public Glide(PlacedScene from, PlacedScene to) {
        end = to;
        Map<String, Box> before = new HashMap<>();
        from.nodes().forEach(each -> before.put(each.node().id(), each));
        for (Box each : to.nodes()) {
            Box old = before.get(each.node().id());
            if (old != null && Math.hypot(old.x() - each.x(), old.y() - each.y()) > STILL) {
                away.put(each.node().id(), new Point(old.x() - each.x(), old.y() - each.y()));
            }
        }
    }

    /** Whether any figure moves. */
    public boolean moves() {
        return !away.isEmpty();
    }

    /**
     * The picture at a time.
     *
     * @param time from 0 for the beginning to 1 for the end; slower at both
     */
    public PlacedScene at(double time) {
        double t = Math.clamp(time, 0, 1);
        if (t >= 1) {
            return end;
        }
        double left = 1 - t * t * (3 - 2 * t);
        List<Box> boxes = new ArrayList<>();
        for (Box each : end.nodes()) {
            Point shift = shift(each.node().id());
            boxes.add(new Box(each.node(), each.x() + left * shift.x(), each.y() + left * shift.y(), each.width(),
                    each.height()));
        }
        List<Line> lines = new ArrayList<>();
        for (Line each : end.edges()) {
            lines.add(line(each, shift(each.edge().from()), shift(each.edge().to()), left));
        }
        return new PlacedScene(end.scene(), List.copyOf(boxes), List.copyOf(lines), end.width(), end.height());
    }

    private Point shift(String node) {
        return away.getOrDefault(node, new Point(0, 0));
    }

    /** Each point of a line goes along with the figure that it is nearer to. */
    private static Line line(Line line, Point from, Point to, double left) {
        List<Point> points = new ArrayList<>();
        int last = line.points().size() - 1;
        for (int at = 0; at <= last; at++) {
            points.add(moved(line.points().get(at), from, to, (double) at / last, left));
        }
        return new Line(line.edge(), List.copyOf(points), moved(line.label(), from, to, 0.5, left));
    }

    private static Point moved(Point point, Point from, Point to, double share, double left) {
        return new Point(point.x() + left * ((1 - share) * from.x() + share * to.x()),
                point.y() + left * ((1 - share) * from.y() + share * to.y()));
    }
}

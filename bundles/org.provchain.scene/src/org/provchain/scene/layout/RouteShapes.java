// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Point;

/** The shapes that a line at right angles may have between two sides of figures: with at most two bends between its ends. */
final class RouteShapes {

    /** How far a line runs straight out of a figure, so that its arrow has room. */
    private static final double STUB = 18;
    /** How far from a figure in its way it passes; outside of the frames behind it. */
    private static final double LANE = 14;

    /** A side of a figure, and the way out of it. */
    enum Side {
        EAST(1, 0), SOUTH(0, 1), WEST(-1, 0), NORTH(0, -1);

        private final int right;
        private final int down;

        Side(int right, int down) {
            this.right = right;
            this.down = down;
        }

        /** A place of the side, from 0 to 1, outside of frames that stand out so far. */
        private Point port(Box box, double at, double stack) {
            return new Point(
                    right == 0 ? box.x() + box.width() * at : right > 0 ? box.x() + box.width() + stack : box.x(),
                    down == 0 ? box.y() + box.height() * at : down > 0 ? box.y() + box.height() + stack : box.y());
        }

        private Point out(Point port) {
            return new Point(port.x() + right * STUB, port.y() + down * STUB);
        }
    }

    private RouteShapes() {
    }

    /**
     * The shapes from a place of one side to the middle of another, where an arrow is not hidden by the frames behind a
     * figure; also around figures that are in the way.
     */
    static List<List<Point>> of(Box from, Side start, double at, Box to, Side end, List<Box> around) {
        Point begin = start.port(from, at, 0);
        Point last = end.port(to, 0.5, NodeSize.stack(to.node()));
        Point one = start.out(begin);
        Point two = end.out(last);
        List<List<Point>> shapes = new ArrayList<>();
        lanes(one.x(), two.x(), from.x(), from.x() + from.width(), to.x(), to.x() + to.width(), around.stream()
                .flatMapToDouble(box -> DoubleStream.of(box.x() - LANE, box.x() + box.width() + LANE)))
                .forEach(x -> add(shapes, begin, one, new Point(x, one.y()), new Point(x, two.y()), two, last));
        lanes(one.y(), two.y(), from.y(), from.y() + from.height(), to.y(), to.y() + to.height(), around.stream()
                .flatMapToDouble(box -> DoubleStream.of(box.y() - LANE, box.y() + box.height() + LANE)))
                .forEach(y -> add(shapes, begin, one, new Point(one.x(), y), new Point(two.x(), y), two, last));
        return shapes;
    }

    /** Where the stretch between two ends may run: with one of them, between them, and outside of figures. */
    private static DoubleStream lanes(double one, double two, double begin, double end, double otherBegin,
            double otherEnd, DoubleStream around) {
        return DoubleStream.concat(DoubleStream.of((one + two) / 2, one, two, Math.min(begin, otherBegin) - STUB,
                Math.max(end, otherEnd) + STUB, (end + otherBegin) / 2, (otherEnd + begin) / 2), around);
    }

    private static void add(List<List<Point>> shapes, Point... points) {
        List<Point> kept = new ArrayList<>(points.length);
        for (Point point : points) {
            if (!kept.isEmpty() && kept.getLast().equals(point)) {
                continue;
            }
            if (kept.size() > 1 && straight(kept.get(kept.size() - 2), kept.getLast(), point)) {
                if (!between(kept.get(kept.size() - 2), kept.getLast(), point)) {
                    return;
                }
                kept.removeLast();
            }
            kept.add(point);
        }
        shapes.add(List.copyOf(kept));
    }

    private static boolean straight(Point one, Point two, Point three) {
        return one.x() == two.x() && two.x() == three.x() || one.y() == two.y() && two.y() == three.y();
    }

    /** Whether the line goes on instead of back. */
    private static boolean between(Point one, Point two, Point three) {
        return (two.x() - one.x()) * (three.x() - two.x()) + (two.y() - one.y()) * (three.y() - two.y()) > 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.ArrayList;
import java.util.List;

import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Point;
import org.provchain.scene.layout.RouteShapes.Side;

/**
 * Leads one line from figure to figure at right angles: tries few shapes from each side to each side and takes the cheapest,
 * by length, bends, and figures that it would run through; what is still in the way gives more shapes.
 */
public final class LineRouter {

    /** How often figures in the way are passed around by more lanes. */
    private static final int ROUNDS = 4;

    private static final double BEND = 30;
    private static final double THROUGH = 400;
    private static final double THROUGH_END = 100_000;
    private static final double UNUSUAL_SIDE = 60;

    private LineRouter() {
    }

    /**
     * The run of a line.
     *
     * @param from      where it starts
     * @param to        where it ends; may be the same
     * @param at        where on its side it leaves, from 0 to 1
     * @param obstacles what it should not run through; the two ends may be among them
     * @param direction the way that links usually run
     */
    public static List<Point> route(Box from, Box to, double at, List<Box> obstacles, Direction direction) {
        List<Box> met = new ArrayList<>();
        List<Point> best = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<Point> route = best(from, to, at, obstacles, direction, met);
            best = route;
            List<Box> now = obstacles.stream().filter(box -> box != from && box != to && !met.contains(box)
                    && Geometry.crosses(route, box)).toList();
            if (now.isEmpty()) {
                break;
            }
            met.addAll(now);
        }
        return best;
    }

    private static List<Point> best(Box from, Box to, double at, List<Box> obstacles, Direction direction,
            List<Box> around) {
        Side usualStart = direction == Direction.RIGHT ? Side.EAST : Side.SOUTH;
        Side usualEnd = direction == Direction.RIGHT ? Side.WEST : Side.NORTH;
        List<Point> best = List.of();
        double least = Double.MAX_VALUE;
        for (Side start : Side.values()) {
            for (Side end : Side.values()) {
                double sides = (start == usualStart ? 0 : UNUSUAL_SIDE) + (end == usualEnd ? 0 : UNUSUAL_SIDE);
                for (List<Point> route : RouteShapes.of(from, start, at, to, end, around)) {
                    double cost = sides + cost(route, from, to);
                    if (cost < least) {
                        cost += through(route, obstacles, from, to, least - cost);
                    }
                    if (cost < least) {
                        least = cost;
                        best = route;
                    }
                }
            }
        }
        return best;
    }

    private static double cost(List<Point> route, Box from, Box to) {
        double cost = (route.size() - 2) * BEND;
        for (int at = 1; at < route.size(); at++) {
            Point one = route.get(at - 1);
            Point two = route.get(at);
            cost += Math.abs(one.x() - two.x()) + Math.abs(one.y() - two.y());
            cost += Geometry.crosses(one, two, from) ? THROUGH_END : 0;
            cost += Geometry.crosses(one, two, to) ? THROUGH_END : 0;
            cost += two.x() < 0 || two.y() < 0 ? THROUGH_END : 0;
        }
        return cost;
    }

    private static double through(List<Point> route, List<Box> obstacles, Box from, Box to, double most) {
        double cost = 0;
        for (Box obstacle : obstacles) {
            if (obstacle != from && obstacle != to && Geometry.crosses(route, obstacle)) {
                cost += THROUGH;
                if (cost >= most) {
                    break;
                }
            }
        }
        return cost;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Draws a line where the layout says that it runs; while one of its ends is dragged, straight from end to end. */
public final class RouteRouter extends AbstractRouter {

    private List<Point> route = List.of();

    /** Where the line runs, in the coordinates of the diagram. */
    public void setRoute(List<Point> points) {
        route = List.copyOf(points);
    }

    @Override
    public void route(Connection connection) {
        PointList points = new PointList();
        if (connection.getSourceAnchor() instanceof EndAnchor && connection.getTargetAnchor() instanceof EndAnchor
                && route.size() > 1) {
            route.forEach(points::addPoint);
        } else {
            Point start = getStartPoint(connection).getCopy();
            Point end = getEndPoint(connection).getCopy();
            connection.translateToRelative(start);
            connection.translateToRelative(end);
            points.addPoint(start);
            points.addPoint(end);
        }
        connection.setPoints(points);
    }
}

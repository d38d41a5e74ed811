// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.provchain.scene.SceneEdge;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;

/**
 * Puts nodes where a person wants them: moves those aside that they would cover, and leads those lines anew that touch or
 * meet what was moved. All in the order of the picture, so that the same wishes give the same picture.
 */
final class FixedPlaces {

    private final PlacedScene automatic;
    private final LayoutOptions options;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<String, Box> byId = new HashMap<>();
    private final Set<String> moved = new HashSet<>();

    FixedPlaces(PlacedScene automatic, LayoutOptions options) {
        this.automatic = automatic;
        this.options = options;
    }

    PlacedScene apply() {
        put();
        List<Box> obstacles = boxes.stream().filter(box -> moved.contains(box.node().id())).toList();
        Line[] lines = new Line[automatic.edges().size()];
        LabelPlaces labels = new LabelPlaces(boxes, options.measure());
        for (int at = 0; at < lines.length; at++) {
            Line line = automatic.edges().get(at);
            if (stays(line, obstacles)) {
                lines[at] = line;
                labels.keep(line);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        automatic.edges().forEach(line -> counts.merge(line.edge().from(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (int at = 0; at < lines.length; at++) {
            SceneEdge edge = automatic.edges().get(at).edge();
            int number = seen.merge(edge.from(), 1, Integer::sum);
            if (lines[at] == null) {
                lines[at] = labels.put(edge, LineRouter.route(byId.get(edge.from()), byId.get(edge.to()),
                        number / (counts.get(edge.from()) + 1.0), boxes, options.direction()));
            }
        }
        return Bounds.around(automatic.scene(), boxes, List.of(lines), options.measure());
    }

    private void put() {
        List<Box> settled = new ArrayList<>();
        List<Box> fixed = new ArrayList<>();
        for (Box box : automatic.nodes()) {
            Point place = options.fixed().get(box.node().id());
            if (place != null) {
                fixed.add(at(box, place.x(), place.y()));
            }
        }
        settled.addAll(fixed);
        List<Box> aside = new ArrayList<>();
        for (Box box : automatic.nodes()) {
            if (!options.fixed().containsKey(box.node().id())) {
                (Geometry.first(box, fixed) == null ? settled : aside).add(box);
            }
        }
        for (Box box : aside) {
            settled.add(aside(box, settled));
        }
        settled.forEach(box -> byId.put(box.node().id(), box));
        for (Box box : automatic.nodes()) {
            Box now = byId.get(box.node().id());
            boxes.add(now);
            if (now.x() != box.x() || now.y() != box.y()) {
                moved.add(box.node().id());
            }
        }
    }

    /** The nearest free place further along the layer; each step passes what is in the way, so that there is an end. */
    private Box aside(Box box, List<Box> settled) {
        Box free = box;
        for (Box other = Geometry.first(free, settled); other != null; other = Geometry.first(free, settled)) {
            double out = NodeSize.stack(other.node()) + ElkSettings.GAP;
            free = options.direction() == Direction.RIGHT ? at(box, box.x(), other.y() + other.height() + out)
                    : at(box, other.x() + other.width() + out, box.y());
        }
        return free;
    }

    private boolean stays(Line line, List<Box> obstacles) {
        if (moved.contains(line.edge().from()) || moved.contains(line.edge().to())) {
            return false;
        }
        for (Box box : obstacles) {
            if (Geometry.crosses(line.points(), box) || !line.edge().label().isEmpty()
                    && Geometry.overlap(LabelPlaces.box(line, options.measure()), box, 0)) {
                return false;
            }
        }
        return true;
    }

    private static Box at(Box box, double x, double y) {
        return new Box(box.node(), x, y, box.width(), box.height());
    }
}

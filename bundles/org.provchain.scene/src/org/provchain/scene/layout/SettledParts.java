// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;
import org.provchain.scene.layout.SceneMeasure.Size;

/**
 * Takes out of a picture what hangs together with nothing but what a person has put somewhere: the layout would make room for it where
 * it does not stand, and move all the rest.
 */
final class SettledParts {

    /** Where no person can put anything, so that it counts as moved. */
    private static final Point NOWHERE = new Point(-1, -1);

    private final ChainScene whole;
    private final Set<String> out = new HashSet<>();

    SettledParts(ChainScene whole, Set<String> fixed) {
        this.whole = whole;
        Map<String, String> leaders = new HashMap<>();
        whole.nodes().forEach(each -> leaders.put(each.id(), each.id()));
        for (SceneEdge each : whole.edges()) {
            leaders.put(leader(leaders, each.from()), leader(leaders, each.to()));
        }
        Set<String> loose = new HashSet<>();
        for (SceneNode each : whole.nodes()) {
            if (!fixed.contains(each.id())) {
                loose.add(leader(leaders, each.id()));
            }
        }
        for (SceneNode each : whole.nodes()) {
            if (!loose.contains(leader(leaders, each.id()))) {
                out.add(each.id());
            }
        }
    }

    private static String leader(Map<String, String> leaders, String id) {
        String at = id;
        while (!leaders.get(at).equals(at)) {
            leaders.put(at, leaders.get(leaders.get(at)));
            at = leaders.get(at);
        }
        return at;
    }

    /** Whether the layout puts all of them where they stand, so that nothing has to be taken out. */
    boolean stand(PlacedScene automatic, Map<String, Point> fixed) {
        return automatic.nodes().stream().filter(each -> out.contains(each.node().id())).allMatch(
                each -> fixed.get(each.node().id()).x() == each.x() && fixed.get(each.node().id()).y() == each.y());
    }

    /** The picture without them. */
    ChainScene rest() {
        return out.isEmpty() ? whole
                : new ChainScene(whole.title(),
                        whole.nodes().stream().filter(each -> !out.contains(each.id())).toList(),
                        whole.edges().stream().filter(each -> !out.contains(each.from())).toList());
    }

    /** The whole again, with them nowhere. */
    PlacedScene back(PlacedScene rest, SceneMeasure measure) {
        if (out.isEmpty()) {
            return rest;
        }
        Map<String, Box> boxes = new HashMap<>();
        rest.nodes().forEach(each -> boxes.put(each.node().id(), each));
        Map<String, Line> lines = new HashMap<>();
        rest.edges().forEach(each -> lines.put(each.edge().id(), each));
        List<Box> allBoxes = new ArrayList<>();
        for (SceneNode each : whole.nodes()) {
            Box box = boxes.get(each.id());
            Size size = measure.node(each);
            allBoxes.add(box != null ? box : new Box(each, NOWHERE.x(), NOWHERE.y(), size.width(), size.height()));
        }
        List<Line> allLines = whole.edges().stream()
                .map(each -> lines.getOrDefault(each.id(), new Line(each, List.of(NOWHERE, NOWHERE), NOWHERE)))
                .toList();
        return new PlacedScene(whole, List.copyOf(allBoxes), allLines, rest.width(), rest.height());
    }
}

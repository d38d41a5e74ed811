// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.provchain.scene.ChainScene;
import org.provchain.scene.RandomChain;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;

/** Pictures in which a person has put some figures somewhere: these stay, nothing covers them, lines find them. */
class FixedPlacesPropertyTest {

    private static final double NEAR = 0.01;

    /** Puts some figures anywhere in the picture, with room between them as a person would. */
    private static Map<String, Point> wishes(PlacedScene automatic, long seed) {
        Random random = new Random(seed);
        Map<String, Point> wishes = new HashMap<>();
        List<Box> put = new ArrayList<>();
        for (Box box : automatic.nodes()) {
            Box wish = new Box(box.node(), random.nextInt((int) automatic.width()),
                    random.nextInt((int) automatic.height()), box.width(), box.height());
            if (random.nextInt(4) == 0 && put.stream().noneMatch(other -> Geometry.overlap(wish, other, 40))) {
                put.add(wish);
                wishes.put(box.node().id(), new Point(wish.x(), wish.y()));
            }
        }
        return wishes;
    }

    private static LayoutOptions options(boolean down) {
        return LayoutOptions.DEFAULT.withDirection(down ? Direction.DOWN : Direction.RIGHT);
    }

    @Property(tries = 60)
    void aFigureStaysWhereItWasPutAndNoneLiesOnIt(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files,
            @ForAll boolean down) {
        ChainScene scene = ChainScene.of(RandomChain.of(seed, files));
        PlacedScene automatic = SceneLayout.of(scene, options(down));
        Map<String, Point> wishes = wishes(automatic, seed);
        PlacedScene placed = SceneLayout.of(scene, options(down).withFixed(wishes));
        List<Box> boxes = placed.nodes();
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            Point wish = wishes.getOrDefault(box.node().id(), new Point(box.x(), box.y()));
            assertEquals(wish, new Point(box.x(), box.y()));
            double stack = NodeSize.stack(box.node());
            assertTrue(box.x() + box.width() + stack <= placed.width()
                    && box.y() + box.height() + stack <= placed.height(), () -> box + " leaves the picture");
            for (Box other : boxes.subList(at + 1, boxes.size())) {
                assertFalse(Geometry.overlap(box, other, 0), () -> box + " lies on " + other);
            }
        }
        assertEquals(placed, SceneLayout.of(scene, options(down).withFixed(wishes)));
    }

    @Property(tries = 60)
    void linesRunAtRightAnglesAroundTheirEnds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files,
            @ForAll boolean down) {
        ChainScene scene = ChainScene.of(RandomChain.of(seed, files));
        PlacedScene automatic = SceneLayout.of(scene, options(down));
        PlacedScene placed = SceneLayout.of(scene, options(down).withFixed(wishes(automatic, seed)));
        Map<String, Box> boxes = new HashMap<>();
        placed.nodes().forEach(box -> boxes.put(box.node().id(), box));
        for (Line line : placed.edges()) {
            List<Point> points = line.points();
            assertTrue(points.size() >= 2);
            for (int at = 1; at < points.size(); at++) {
                Point one = points.get(at - 1);
                Point two = points.get(at);
                assertTrue(Math.abs(one.x() - two.x()) < NEAR || Math.abs(one.y() - two.y()) < NEAR,
                        () -> line + " is slanting");
                assertTrue(two.x() >= 0 && two.y() >= 0 && two.x() <= placed.width() && two.y() <= placed.height(),
                        () -> line + " leaves the picture");
                for (String end : List.of(line.edge().from(), line.edge().to())) {
                    Box box = boxes.get(end);
                    Box inside = new Box(box.node(), box.x() + NEAR, box.y() + NEAR, box.width() - 2 * NEAR,
                            box.height() - 2 * NEAR);
                    assertFalse(Geometry.crosses(one, two, inside), () -> line + " runs through " + end);
                }
            }
        }
    }

    @Test
    void whatIsPutWhereItIsChangesNothing() {
        ChainScene scene = ChainScene.of(RandomChain.of(5, 20));
        PlacedScene automatic = SceneLayout.of(scene);
        Map<String, Point> same = new HashMap<>();
        automatic.nodes().forEach(box -> same.put(box.node().id(), new Point(box.x(), box.y())));
        PlacedScene placed = SceneLayout.of(scene, LayoutOptions.DEFAULT.withFixed(same));
        assertEquals(automatic.nodes(), placed.nodes());
        assertEquals(automatic.edges(), placed.edges());
    }

    @Test
    void figuresPutOnOneAnotherAreNoFailure() {
        ChainScene scene = ChainScene.of(RandomChain.of(5, 20));
        Map<String, Point> heap = new HashMap<>();
        scene.nodes().forEach(node -> heap.put(node.id(), new Point(0, 0)));
        SceneLayout.of(scene, LayoutOptions.DEFAULT.withFixed(heap)).edges()
                .forEach(line -> assertTrue(line.points().size() >= 2));
    }

    @Test
    void theSizesAreThoseThatWereMeasured() {
        SceneMeasure large = new SceneMeasure() {

            @Override
            public Size node(org.provchain.scene.SceneNode node) {
                return new Size(333, 222);
            }

            @Override
            public Size label(org.provchain.scene.SceneEdge edge) {
                return new Size(90, 30);
            }
        };
        SceneLayout.of(ChainScene.of(RandomChain.of(5, 9)), LayoutOptions.DEFAULT.withMeasure(large)).nodes()
                .forEach(box -> assertEquals("333.0 222.0", box.width() + " " + box.height()));
    }
}

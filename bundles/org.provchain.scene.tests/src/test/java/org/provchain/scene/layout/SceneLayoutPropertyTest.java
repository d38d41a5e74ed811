// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.scene.ChainScene;
import org.provchain.scene.RandomChain;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;

/** Places in pictures of chains of up to 60 files: nothing lies on something else, and lines end where they should. */
class SceneLayoutPropertyTest {

    /** How far the frames of a file for each device stand out, to the right and below. */
    private static final double STACK = 8;
    private static final double NEAR = 0.01;

    private static PlacedScene placed(long seed, int files, boolean down) {
        return SceneLayout.of(ChainScene.of(RandomChain.of(seed, files)),
                LayoutOptions.DEFAULT.withDirection(down ? Direction.DOWN : Direction.RIGHT));
    }

    private static boolean overlap(Box one, Box other) {
        double outOfOne = one.node().is(Mark.PER_DEVICE) ? STACK : 0;
        double outOfOther = other.node().is(Mark.PER_DEVICE) ? STACK : 0;
        return one.x() < other.x() + other.width() + outOfOther && other.x() < one.x() + one.width() + outOfOne
                && one.y() < other.y() + other.height() + outOfOther && other.y() < one.y() + one.height() + outOfOne;
    }

    private static boolean onBorder(Point point, Box box) {
        boolean within = point.x() >= box.x() - NEAR && point.x() <= box.x() + box.width() + NEAR
                && point.y() >= box.y() - NEAR && point.y() <= box.y() + box.height() + NEAR;
        boolean inside = point.x() > box.x() + NEAR && point.x() < box.x() + box.width() - NEAR
                && point.y() > box.y() + NEAR && point.y() < box.y() + box.height() - NEAR;
        return within && !inside;
    }

    private static Box box(PlacedScene placed, String id) {
        return placed.nodes().stream().filter(each -> each.node().id().equals(id)).findFirst().orElseThrow();
    }

    @Property(tries = 60)
    void noTwoFiguresOverlapAndNoneLeavesThePicture(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files,
            @ForAll boolean down) {
        PlacedScene placed = placed(seed, files, down);
        List<Box> boxes = placed.nodes();
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            assertEquals(NodeSize.width(box.node()), box.width());
            assertEquals(NodeSize.height(box.node()), box.height());
            assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() + STACK <= placed.width()
                    && box.y() + box.height() + STACK <= placed.height(), () -> box + " leaves the picture");
            for (Box other : boxes.subList(at + 1, boxes.size())) {
                assertFalse(overlap(box, other), () -> box + " lies on " + other);
            }
        }
    }

    @Property(tries = 60)
    void eachLineRunsAtRightAnglesFromOneFigureToTheOther(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int files,
            @ForAll boolean down) {
        PlacedScene placed = placed(seed, files, down);
        for (Line line : placed.edges()) {
            List<Point> points = line.points();
            assertTrue(onBorder(points.getFirst(), box(placed, line.edge().from())), () -> line + " starts elsewhere");
            assertTrue(onBorder(points.getLast(), box(placed, line.edge().to())), () -> line + " ends elsewhere");
            for (int at = 1; at < points.size(); at++) {
                Point one = points.get(at - 1);
                Point two = points.get(at);
                assertTrue(Math.abs(one.x() - two.x()) < NEAR || Math.abs(one.y() - two.y()) < NEAR,
                        () -> line + " is slanting");
            }
        }
    }

    @Property(tries = 60)
    void noLabelLiesOnAFigureOrOnAnotherLabel(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files,
            @ForAll boolean down) {
        PlacedScene placed = placed(seed, files, down);
        List<Line> labelled = placed.edges().stream().filter(line -> !line.edge().label().isEmpty()).toList();
        for (int at = 0; at < labelled.size(); at++) {
            Line line = labelled.get(at);
            Box label = label(line, placed);
            placed.nodes().forEach(box -> assertFalse(overlap(label, box), () -> line + " has its label on " + box));
            for (Line other : labelled.subList(at + 1, labelled.size())) {
                assertFalse(overlap(label, label(other, placed)), () -> line + " has its label on that of " + other);
            }
        }
    }

    /** Links leave a file one below the other, to the right of one another where they run down; at most 2 here. */
    @Property(tries = 60)
    void linksLeaveAFileInTheOrderOfTheDocument(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files,
            @ForAll boolean down) {
        Map<String, Line> before = new HashMap<>();
        for (Line line : placed(seed, files, down).edges()) {
            Line earlier = before.put(line.edge().from(), line);
            if (earlier != null) {
                Point one = earlier.points().getFirst();
                Point two = line.points().getFirst();
                assertTrue(down ? one.x() < two.x() : one.y() < two.y(), () -> line + " before " + earlier);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void theTargetsOfVeryManyLinksStandInTheirOrder(boolean down) {
        List<SceneNode> nodes = new ArrayList<>(List.of(new SceneNode("a", Shape.FILE, "a", "", List.of(), List.of())));
        List<SceneEdge> edges = new ArrayList<>();
        for (int at = 1; at <= 60; at++) {
            nodes.add(new SceneNode("n" + at, Shape.FILE, "n", "", List.of(), List.of()));
            edges.add(new SceneEdge("e" + at, "a", "n" + at, at + " item", false, false));
        }
        List<Box> boxes = SceneLayout.of(new ChainScene("c", nodes, edges),
                LayoutOptions.DEFAULT.withDirection(down ? Direction.DOWN : Direction.RIGHT)).nodes();
        for (int at = 2; at < boxes.size(); at++) {
            Box one = boxes.get(at - 1);
            Box two = boxes.get(at);
            assertTrue(down ? one.x() < two.x() : one.y() < two.y(), () -> two + " before " + one);
        }
    }

    /** The ground of a label as if it were a figure. */
    private static Box label(Line line, PlacedScene placed) {
        return new Box(box(placed, "entry").node(), line.label().x(), line.label().y(),
                TextWidth.of(line.edge().label(), NodeSize.TEXT) + 8, NodeSize.LINE);
    }

    @Property(tries = 20)
    void theSameChainHasTheSamePlaces(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files,
            @ForAll boolean down) {
        assertEquals(placed(seed, files, down), placed(seed, files, down));
    }

    @Test
    void aChainWithoutFilesIsAnEmptyPicture() {
        PlacedScene placed = SceneLayout.of(new ChainScene("c", List.of(), List.of()));
        assertEquals(List.of(), placed.nodes());
        assertEquals(List.of(), placed.edges());
    }

    @Test
    void aVeryLongRowNeedsNoDeepStackOfTheCaller() throws InterruptedException {
        List<SceneNode> nodes = new ArrayList<>();
        List<SceneEdge> edges = new ArrayList<>();
        for (int at = 0; at < 4_000; at++) {
            nodes.add(new SceneNode("n" + at, Shape.FILE, "n", "", List.of(), List.of()));
            if (at > 0) {
                edges.add(new SceneEdge("e" + at, "n" + (at - 1), "n" + at, "1 redirect", false, false));
            }
        }
        List<Box> boxes = new ArrayList<>();
        Thread caller = new Thread(null,
                () -> boxes.addAll(SceneLayout.of(new ChainScene("c", nodes, edges)).nodes()), "caller", 200_000);
        caller.start();
        caller.join();
        assertEquals(4_000, boxes.size());
    }
}

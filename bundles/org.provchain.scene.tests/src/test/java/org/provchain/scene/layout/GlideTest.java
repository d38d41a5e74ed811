// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.provchain.scene.ChainScene;
import org.provchain.scene.NodeFacts;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;

/** Figures on the way from where they stood to where they are to stand. */
class GlideTest {

    private static SceneNode node(String id) {
        return new SceneNode(id, Shape.FILE, id, "", List.of(), List.of(), new NodeSubject.None(),
                NodeFacts.NONE, List.of(), Optional.empty());
    }

    private static PlacedScene picture(double leftOfTwo) {
        SceneNode one = node("one");
        SceneNode two = node("two");
        SceneEdge edge = new SceneEdge("e", "one", "two", "1 redirect", false, false);
        Line line = new Line(edge, List.of(new Point(100, 10), new Point((100 + leftOfTwo) / 2, 10),
                new Point(leftOfTwo, 10)), new Point(110, 0));
        return new PlacedScene(new ChainScene("c", List.of(one, two), List.of(edge)),
                List.of(new Box(one, 0, 0, 100, 20), new Box(two, leftOfTwo, 0, 100, 20)), List.of(line), 600, 20);
    }

    @Test
    void itBeginsWhereTheFiguresStoodAndEndsWhereTheyAreToStand() {
        PlacedScene end = picture(400);
        Glide glide = new Glide(picture(200), end);
        assertTrue(glide.moves());
        assertEquals(200, glide.at(0).nodes().get(1).x());
        assertEquals(300, glide.at(0.5).nodes().get(1).x());
        assertEquals(0, glide.at(0.5).nodes().get(0).x());
        assertSame(end, glide.at(1));
        assertSame(end, glide.at(7));
    }

    @Test
    void aLinkStaysAtItsFigures() {
        List<Point> points = new Glide(picture(200), picture(400)).at(0).edges().getFirst().points();
        assertEquals(new Point(100, 10), points.getFirst());
        assertEquals(new Point(200, 10), points.getLast());
    }

    @Test
    void itIsSlowerAtBothEnds() {
        Glide glide = new Glide(picture(200), picture(400));
        assertTrue(glide.at(0.1).nodes().get(1).x() < 210);
        assertTrue(glide.at(0.9).nodes().get(1).x() > 390);
    }

    @Test
    void nothingMovesWhereAllStandsAsBefore() {
        assertFalse(new Glide(picture(200), picture(200)).moves());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Point;

/** What a person puts somewhere, and nothing is linked to, leaves all the rest where it was. */
class SettledPartsTest {

    private static final List<SceneNode> CHAIN = List.of(node("a"), node("b"));
    private static final SceneEdge LINK = new SceneEdge("ab", "a", "b", "1 redirect", false, false);

    private static SceneNode node(String id) {
        return new SceneNode(id, Shape.FILE, id, id + ".xml", List.of(), List.of());
    }

    private static Box box(PlacedScene picture, String id) {
        return picture.nodes().stream().filter(each -> each.node().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theRestStaysWhereItWas() {
        PlacedScene before = SceneLayout.of(new ChainScene("c", CHAIN, List.of(LINK)));
        ChainScene more = new ChainScene("c", List.of(CHAIN.get(0), CHAIN.get(1), node("c"), node("d")),
                List.of(LINK, new SceneEdge("cd", "c", "d", "1 redirect", false, false)));
        PlacedScene after = SceneLayout.of(more,
                LayoutOptions.DEFAULT.withFixed(Map.of("c", new Point(40, 400), "d", new Point(400, 420))));
        assertEquals(box(before, "a"), box(after, "a"));
        assertEquals(box(before, "b"), box(after, "b"));
        assertEquals(before.edges().getFirst(), after.edges().getFirst());
        assertEquals(40, box(after, "c").x());
        assertEquals(420, box(after, "d").y());
        assertTrue(after.edges().get(1).points().size() > 1);
        assertTrue(after.height() > 420);
    }

    @Test
    void allOfItMayBePutSomewhere() {
        PlacedScene picture = SceneLayout.of(new ChainScene("c", CHAIN, List.of(LINK)),
                LayoutOptions.DEFAULT.withFixed(Map.of("a", new Point(10, 20), "b", new Point(500, 30))));
        assertEquals(List.of(10.0, 500.0), picture.nodes().stream().map(Box::x).toList());
    }
}

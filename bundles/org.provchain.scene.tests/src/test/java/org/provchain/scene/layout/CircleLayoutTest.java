// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.layout.PlacedScene.Box;

/** A circle is drawn as a phone goes: from the first URL on, and back at its end. */
class CircleLayoutTest {

    private static SceneNode file(String id) {
        return new SceneNode(id, id.equals("entry") ? Shape.ENTRY : Shape.FILE, id, id + ".xml", List.of(), List.of());
    }

    private static SceneEdge link(String from, String to) {
        return new SceneEdge(from + "-" + to, from, to, from.equals("entry") ? "" : "1 redirect", false, false);
    }

    @Test
    void itBeginsWithTheFirstUrl() {
        // the file to which the circle leads back has more links than the one that closes it
        ChainScene scene = new ChainScene("site",
                List.of(file("entry"), file("region"), file("general"), file("credentials"), file("device")),
                List.of(link("entry", "general"), link("general", "credentials"), link("general", "region"),
                        link("credentials", "device"), link("region", "general")));
        Map<String, Box> boxes = SceneLayout.of(scene, LayoutOptions.DEFAULT).nodes().stream()
                .collect(Collectors.toMap(each -> each.node().id(), each -> each));
        List<String> way = List.of("entry", "general", "region");
        for (int each = 1; each < way.size(); each++) {
            Box before = boxes.get(way.get(each - 1));
            assertTrue(before.x() + before.width() < boxes.get(way.get(each)).x(),
                    way.get(each) + " stands behind " + way.get(each - 1));
        }
    }
}

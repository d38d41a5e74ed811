// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;

/** Pictures that the tests of this package share. */
final class Scenes {

    private Scenes() {
    }

    /** A small chain with one of each: marks, links, a move, a circle and a place elsewhere. */
    static ChainScene small() {
        return new ChainScene("acme", List.of(
                new SceneNode("entry", Shape.ENTRY, "first URL", "https://prov.example/a.xml", List.of(), List.of()),
                new SceneNode("f-end", Shape.FILE, "end", "a.xml?x=\"1\"&y=<2>#z",
                        List.of("firmware 2.22.4", "2 parameters"), List.of(Mark.FIRMWARE, Mark.CIRCLE)),
                new SceneNode("f-own-2", Shape.FILE, "own-2", "büro/%MACD[1].xml", List.of("for each device"),
                        List.of(Mark.PER_DEVICE, Mark.PROTECTED, Mark.CIRCLE)),
                new SceneNode("f-lost", Shape.SETTINGS, "lost", "", List.of(), List.of(Mark.UNREACHED)),
                new SceneNode("outside-0", Shape.EXTERNAL, "elsewhere", "https://h/\\😀", List.of(), List.of())),
                List.of(new SceneEdge("e-entry", "entry", "f-end", "", false, false),
                        new SceneEdge("e1", "f-end", "f-own-2", "1 redirect", false, true),
                        new SceneEdge("e2", "f-own-2", "f-end", "1 redirect", false, true),
                        new SceneEdge("e3", "f-own-2", "outside-0", "next contact", true, false)));
    }

    /** A picture with one node and a link to itself; all texts are the given one. */
    static ChainScene saying(String text) {
        return new ChainScene(text,
                List.of(new SceneNode("f-a", Shape.FILE, text, text, List.of(text), List.of())),
                List.of(new SceneEdge("e0", "f-a", "f-a", text, false, false)));
    }

    /** A file beside this class. */
    static String golden(String name) throws IOException {
        try (InputStream file = Scenes.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

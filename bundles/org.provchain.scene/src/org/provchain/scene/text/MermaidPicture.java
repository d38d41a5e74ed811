// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.layout.Direction;

/** Writes a picture as a Mermaid flowchart, which many viewers of Markdown draw. */
public final class MermaidPicture {

    private MermaidPicture() {
    }

    /** The picture as a flowchart from left to right. */
    public static String of(ChainScene scene) {
        return of(scene, Direction.RIGHT);
    }

    /** The picture as a flowchart. */
    public static String of(ChainScene scene, Direction direction) {
        StringBuilder chart = new StringBuilder("flowchart " + (direction == Direction.RIGHT ? "LR" : "TB") + "\n");
        for (SceneNode node : scene.nodes()) {
            chart.append("    ").append(id(node.id())).append("[\"").append(escaped(NodeText.of(node, "\n")))
                    .append("\"]\n");
        }
        for (SceneEdge edge : scene.edges()) {
            String arrow = edge.move() ? "-.->" : "-->";
            chart.append("    ").append(id(edge.from())).append(' ').append(arrow)
                    .append(edge.label().isEmpty() ? "" : "|\"" + escaped(edge.label()) + "\"|").append(' ')
                    .append(id(edge.to())).append('\n');
        }
        chart.append("    classDef circle stroke:#c0392b,stroke-width:2px\n    classDef faded opacity:0.45\n");
        for (SceneNode node : scene.nodes()) {
            if (node.is(Mark.CIRCLE) || node.is(Mark.UNREACHED)) {
                chart.append("    class ").append(id(node.id()))
                        .append(node.is(Mark.CIRCLE) ? " circle\n" : " faded\n");
            }
        }
        return chart.toString();
    }

    /** Some words, such as end, mean something in Mermaid; with a prefix none does. */
    private static String id(String id) {
        return "n_" + id.replace('-', '_');
    }

    /** With a hash first, since that begins an escape of Mermaid. */
    private static String escaped(String text) {
        return text.replace("#", "#35;").replace("&", "#amp;").replace("\"", "#quot;").replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("\n", "<br/>");
    }
}

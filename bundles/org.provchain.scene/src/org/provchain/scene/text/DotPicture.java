// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.layout.Direction;

/** Writes a picture in the DOT language of Graphviz. */
public final class DotPicture {

    private DotPicture() {
    }

    /** The picture as a directed graph from left to right. */
    public static String of(ChainScene scene) {
        return of(scene, Direction.RIGHT);
    }

    /** The picture as a directed graph. */
    public static String of(ChainScene scene, Direction direction) {
        StringBuilder dot = new StringBuilder("digraph ").append(quoted(scene.title())).append(" {\n")
                .append("    rankdir=" + (direction == Direction.RIGHT ? "LR" : "TB")
                        + ";\n    node [shape=box, style=rounded, fontname=\"sans-serif\"];\n"
                        + "    edge [fontname=\"sans-serif\", fontsize=10];\n");
        for (SceneNode node : scene.nodes()) {
            dot.append("    ").append(quoted(node.id())).append(" [label=").append(quoted(NodeText.of(node, "\n")))
                    .append(attributes(node)).append("];\n");
        }
        for (SceneEdge edge : scene.edges()) {
            dot.append("    ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to())).append(" [label=")
                    .append(quoted(edge.label())).append(edge.move() ? ", style=dashed" : "")
                    .append(edge.circle() ? ", color=red" : "").append("];\n");
        }
        return dot.append("}\n").toString();
    }

    private static String attributes(SceneNode node) {
        return (node.is(Mark.PER_DEVICE) || node.shape() == Shape.GROUP ? ", peripheries=2" : "")
                + (node.is(Mark.CIRCLE) ? ", color=red" : "")
                + (node.is(Mark.UNREACHED) ? ", color=gray, fontcolor=gray" : "")
                + (node.shape() == Shape.EXTERNAL ? ", style=\"rounded,dashed\"" : "")
                + (node.shape() == Shape.ENTRY ? ", shape=plaintext" : "");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import java.util.ArrayList;
import java.util.List;

import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;

/** The lines of a node where a picture is text. */
final class NodeText {

    private NodeText() {
    }

    static String of(SceneNode node, String separator) {
        List<String> lines = new ArrayList<>();
        lines.add(node.title());
        if (!node.subtitle().isEmpty()) {
            lines.add(node.subtitle());
        }
        lines.addAll(node.details());
        if (node.is(Mark.PROTECTED)) {
            lines.add("protected");
        }
        node.rows().forEach(row -> lines.add(row.name() + " = " + row.value()));
        node.badge().ifPresent(badge -> lines.addAll(badge.messages()));
        return String.join(separator, lines);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.Optional;

import org.provchain.scene.NodeSubject;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramNode;

/** Finds the figure of a file, which may be that of a group. */
final class FileNodes {

    private FileNodes() {
    }

    /** The node of a file; empty where none shows it. */
    static Optional<DiagramNode> of(Diagram diagram, String file) {
        return diagram.nodes().stream().filter(each -> switch (each.box().node().subject()) {
        case NodeSubject.OfFile shown -> shown.name().equals(file);
        case NodeSubject.Group group -> isMember(group, diagram, file);
        default -> false;
        }).findFirst();
    }

    private static boolean isMember(NodeSubject.Group group, Diagram diagram, String file) {
        return diagram.state().filter(state -> group.files().stream()
                .anyMatch(each -> state.chain().files().get(each).name().equals(file))).isPresent();
    }
}

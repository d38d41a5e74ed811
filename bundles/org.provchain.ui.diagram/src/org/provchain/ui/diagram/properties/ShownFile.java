// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import java.util.List;

import org.provchain.core.chain.ServedFile;
import org.provchain.scene.SceneNode;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.model.DiagramState;

/**
 * The file whose properties are shown.
 *
 * @param editing changes it
 * @param state   the state of the diagram that it is of
 * @param file    the file
 * @param node    its figure
 */
record ShownFile(ChainEditing editing, DiagramState state, ServedFile file, SceneNode node) {

    String name() {
        return file.name();
    }

    /** What was found in it, in the words of the editor. */
    List<String> findings() {
        return node.badge().map(each -> each.messages()).orElse(List.of());
    }
}

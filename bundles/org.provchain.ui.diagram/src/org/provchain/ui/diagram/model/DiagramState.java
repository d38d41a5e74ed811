// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.model;

import java.util.Optional;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.scene.LinkRef;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.layout.PlacedScene;

/**
 * A state of a chain with its picture.
 *
 * @param snapshot the state of the project
 * @param chain    the chain
 * @param picture  its picture, with places
 */
public record DiagramState(Snapshot snapshot, ServedChain chain, PlacedScene picture) {

    /** The file that a node stands for; empty where it stands for something else. */
    public Optional<ServedFile> file(SceneNode node) {
        return node.subject() instanceof NodeSubject.OfFile file ? Optional.of(chain.files().get(file.file()))
                : Optional.empty();
    }

    /** The statement that a link stands for; empty where it stands for none, or for several. */
    public Optional<Instruction> instruction(SceneEdge edge) {
        if (edge.links().size() != 1) {
            return Optional.empty();
        }
        LinkRef only = edge.links().getFirst();
        return Optional.of(chain.files().get(only.file()).instructions().get(only.instruction()));
    }

    /** The file that a link starts in; empty where it starts in none, or in several. */
    public Optional<ServedFile> source(SceneEdge edge) {
        return edge.links().size() == 1 ? Optional.of(chain.files().get(edge.links().getFirst().file()))
                : Optional.empty();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.List;

import org.provchain.core.chain.ServedChain;

/**
 * The picture of a chain, without places: what is shown, and what leads where. All pictures of a chain are made from it.
 *
 * @param title what the picture is called
 * @param nodes the nodes, the entry first, then the files as in the text, then what lies outside
 * @param edges the links, in the order of the text
 */
public record ChainScene(String title, List<SceneNode> nodes, List<SceneEdge> edges) {

    /** The picture of a chain. */
    public static ChainScene of(ServedChain chain) {
        return new SceneBuilder(chain).build();
    }
}

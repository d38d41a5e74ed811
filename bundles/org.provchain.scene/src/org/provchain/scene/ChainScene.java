// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.checks.Finding;

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
        return of(chain, SceneOptions.PLAIN);
    }

    /** The picture of a chain with badges for what was found in it. */
    public static ChainScene of(ServedChain chain, Collection<Finding> findings) {
        return of(chain, SceneOptions.PLAIN.withFindings(findings));
    }

    /** The picture of a chain. */
    public static ChainScene of(ServedChain chain, SceneOptions options) {
        return new SceneBuilder(chain, options).build();
    }

    /** The node with this identifier. */
    public Optional<SceneNode> node(String id) {
        return nodes.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.provchain.scene.ChainScene;

/** How ELK's layered algorithm is asked to work. */
final class ElkSettings {

    /** The margin around a picture. */
    static final double MARGIN = 28;
    /** The least distance between figures. */
    static final double GAP = 36;

    /** From how many nodes on crossings are reduced once instead of seven times, so that 1,000 take no second. */
    private static final int LARGE = 300;

    private static final double LAYER_GAP = 56;

    private ElkSettings() {
    }

    /** An empty graph with the settings for a picture. */
    static ElkNode graph(Direction direction, ChainScene scene) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION,
                org.eclipse.elk.core.options.Direction.valueOf(direction.name()));
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GAP / 2);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, GAP / 2);
        if (scene.nodes().size() > LARGE) {
            graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
            graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        } else {
            // what leads back is the link that closes a circle as the phone goes, so that the first URL stands first
            graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
        }
        return graph;
    }

    /** Keeps the order of nodes in a layer that are told their places in it. */
    static void keepOrder(ElkNode graph, ElkNode node, int place) {
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
        node.setProperty(LayeredOptions.POSITION, new KVector(place, place));
    }
}

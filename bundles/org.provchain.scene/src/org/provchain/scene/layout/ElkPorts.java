// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.provchain.scene.SceneEdge;

/**
 * Where links leave and enter figures: out of one side in the order of the document, all into one place of the opposite
 * side. A file with very many links has one place for all of them, else their lines would need a lane each.
 */
final class ElkPorts {

    /** The greatest number of links that leave a figure at places of their own. */
    private static final int MOST = 24;

    private final Direction direction;
    private final Map<String, Integer> links = new HashMap<>();
    private final Map<ElkNode, ElkPort> entries = new HashMap<>();
    private final Map<ElkNode, ElkPort> shared = new HashMap<>();

    ElkPorts(Direction direction, List<SceneEdge> edges) {
        this.direction = direction;
        edges.forEach(edge -> links.merge(edge.from(), 1, Integer::sum));
    }

    /** Whether all links of a node leave it at one place. */
    boolean isShared(String id) {
        return links.get(id) > MOST;
    }

    /** The place where the next link leaves a node. */
    ElkPort out(ElkNode node, String id) {
        return isShared(id) ? shared.computeIfAbsent(node, this::leaving) : leaving(node);
    }

    /** The place where links enter a node. */
    ElkPort in(ElkNode node) {
        return entries.computeIfAbsent(node,
                each -> port(each, direction == Direction.RIGHT ? PortSide.WEST : PortSide.NORTH, 0));
    }

    /** ELK counts clockwise: down on the right, to the left below. */
    private ElkPort leaving(ElkNode node) {
        int number = node.getPorts().size() + 1;
        return direction == Direction.RIGHT ? port(node, PortSide.EAST, number)
                : port(node, PortSide.SOUTH, -number);
    }

    private static ElkPort port(ElkNode node, PortSide side, int index) {
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_ORDER);
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setProperty(CoreOptions.PORT_INDEX, index);
        return port;
    }
}

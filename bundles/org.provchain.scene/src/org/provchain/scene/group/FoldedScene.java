// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;

/** Puts a picture together again of which some nodes have become groups; lines between the same two become one. */
final class FoldedScene {

    /** What makes lines the same. */
    private record Way(String from, String to, SceneEdge.Kind kind) {
    }

    private final ChainScene scene;
    private final SceneNode[] nodes;
    private final Map<String, String> groups = new HashMap<>();

    FoldedScene(ChainScene scene, boolean[] shown) {
        this.scene = scene;
        this.nodes = new SceneNode[shown.length];
        for (int at = 0; at < shown.length; at++) {
            nodes[at] = shown[at] ? scene.nodes().get(at) : null;
        }
    }

    /** Folds nodes; the group stands where the first of them stood. */
    void group(String id, List<Integer> members) {
        List<SceneNode> all = members.stream().map(scene.nodes()::get).toList();
        nodes[members.getFirst()] = GroupNode.of(id, all);
        all.forEach(each -> groups.put(each.id(), id));
    }

    ChainScene scene() {
        Map<Way, List<SceneEdge>> ways = new LinkedHashMap<>();
        for (SceneEdge edge : scene.edges()) {
            String from = groups.getOrDefault(edge.from(), edge.from());
            String to = groups.getOrDefault(edge.to(), edge.to());
            boolean inside = from.equals(to) && groups.containsKey(edge.from());
            if (!inside) {
                boolean single = !groups.containsKey(edge.from()) && !groups.containsKey(edge.to());
                ways.computeIfAbsent(single ? new Way(edge.id(), "", edge.kind()) : new Way(from, to, edge.kind()),
                        each -> new ArrayList<>(1)).add(edge);
            }
        }
        List<SceneEdge> edges = ways.values().stream().map(each -> GroupEdge.of(each, groups)).toList();
        return new ChainScene(scene.title(), Arrays.stream(nodes).filter(each -> each != null).toList(), edges);
    }
}

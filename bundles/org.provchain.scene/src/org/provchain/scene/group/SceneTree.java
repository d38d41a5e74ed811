// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Shape;

/**
 * The nodes of a picture as a tree: each below the node that first leads to it, breadth first from the entry. What nothing
 * leads to lies below the root, which is no node; of a circle that nothing leads to, its first node.
 */
final class SceneTree {

    /** The root. */
    static final int ROOT = -1;

    private final ChainScene scene;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<List<Integer>> targets = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final boolean[] seen;

    SceneTree(ChainScene scene) {
        this.scene = scene;
        this.seen = new boolean[scene.nodes().size()];
        boolean[] isTarget = new boolean[seen.length];
        for (SceneNode node : scene.nodes()) {
            indexes.put(node.id(), targets.size());
            targets.add(new ArrayList<>(1));
            children.add(new ArrayList<>(1));
        }
        for (SceneEdge edge : scene.edges()) {
            int target = index(edge.to());
            targets.get(index(edge.from())).add(target);
            isTarget[target] |= !edge.from().equals(edge.to());
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int node = 0; node < seen.length; node++) {
                if (!seen[node] && (pass == 1 || !isTarget[node])) {
                    roots.add(node);
                    reach(node);
                }
            }
        }
    }

    int index(String id) {
        return indexes.get(id);
    }

    /** What lies directly below a node, by shape, in the order of the links. */
    Collection<List<Integer>> below(int node) {
        Map<Shape, List<Integer>> byShape = new EnumMap<>(Shape.class);
        for (int child : node == ROOT ? roots : children.get(node)) {
            byShape.computeIfAbsent(scene.nodes().get(child).shape(), each -> new ArrayList<>()).add(child);
        }
        return byShape.values();
    }

    /** These nodes and all below them, in the order of the picture. */
    List<Integer> all(List<Integer> tops) {
        List<Integer> all = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(tops);
        while (!open.isEmpty()) {
            int node = open.pop();
            all.add(node);
            open.addAll(children.get(node));
        }
        all.sort(null);
        return all;
    }

    private void reach(int start) {
        Deque<Integer> open = new ArrayDeque<>();
        seen[start] = true;
        open.add(start);
        while (!open.isEmpty()) {
            int node = open.poll();
            for (int target : targets.get(node)) {
                if (!seen[target]) {
                    seen[target] = true;
                    children.get(node).add(target);
                    open.add(target);
                }
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneNode.Shape;

/**
 * Folds what is far from the entry, so that a picture of very many files can be looked at: what lies below a file is shown as
 * long as there is room for all of one kind, else it is one group. The near ones come first, in the order of the picture.
 */
public final class SceneGroups {

    /** How many of an opened group are shown at once; the others stay a group. */
    static final int PORTION = 100;

    /** Nodes of one shape below the same node, of which the first ones are shown already. */
    private record Siblings(int parent, List<Integer> nodes, int begin) {

        Siblings rest(int shown) {
            return new Siblings(parent, nodes, begin + shown);
        }

        List<Integer> left() {
            return nodes.subList(begin, nodes.size());
        }
    }

    private final ChainScene scene;
    private final GroupOptions options;
    private final SceneTree tree;
    private final Deque<Siblings> open = new ArrayDeque<>();
    private final List<Siblings> folded = new ArrayList<>();
    private final boolean[] shown;
    private int count;

    private SceneGroups(ChainScene scene, GroupOptions options) {
        this.scene = scene;
        this.options = options;
        this.tree = new SceneTree(scene);
        this.shown = new boolean[scene.nodes().size()];
    }

    /** The picture with groups; unchanged where it has no more nodes than are shown. */
    public static ChainScene fold(ChainScene scene, GroupOptions options) {
        return scene.nodes().size() <= options.most() ? scene : new SceneGroups(scene, options).fold();
    }

    private ChainScene fold() {
        below(SceneTree.ROOT);
        while (!open.isEmpty()) {
            Siblings siblings = open.poll();
            boolean opened = options.opened().contains(id(siblings));
            List<Integer> left = siblings.left();
            int more = left.stream().mapToInt(node -> 1 + tree.below(node).size()).sum() - 1;
            if (opened && left.size() > PORTION) {
                show(left.subList(0, PORTION));
                open.addFirst(siblings.rest(PORTION));
                count++;
            } else if (opened || count + more <= options.most() || more == 0) {
                show(left);
            } else {
                folded.add(siblings);
            }
        }
        FoldedScene result = new FoldedScene(scene, shown);
        for (Siblings siblings : folded) {
            result.group(id(siblings), tree.all(siblings.left()));
        }
        return result.scene();
    }

    /** Each group counts as the node that it is as long as it is not shown. */
    private void below(int parent) {
        for (List<Integer> nodes : tree.below(parent)) {
            open.add(new Siblings(parent, nodes, 0));
            count++;
        }
    }

    private void show(List<Integer> nodes) {
        count--;
        for (int node : nodes) {
            shown[node] = true;
            count++;
            below(node);
        }
    }

    private String id(Siblings siblings) {
        String parent = siblings.parent() == SceneTree.ROOT ? "root" : scene.nodes().get(siblings.parent()).id();
        Shape shape = scene.nodes().get(siblings.nodes().getFirst()).shape();
        return "g-" + parent + "-" + shape.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (siblings.begin() == 0 ? "" : "-" + siblings.begin());
    }
}

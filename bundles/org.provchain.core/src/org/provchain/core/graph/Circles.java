// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the circles of a graph: for each set of files that lead to one another, one circle file by file. After Tarjan (1972),
 * with a stack of its own instead of recursion, so that the length of a chain has no limit; linear in files and links.
 */
public final class Circles {

    private static final int UNSEEN = -1;

    private final RedirectGraph graph;
    private final int[] order;
    private final int[] low;
    private final int[] nextLink;
    private final int[] open;
    private final boolean[] isOpen;
    private final int[] path;
    private final int[] component;
    private final int[] placeOnWalk;
    private int seen;
    private int opened;
    private final List<int[]> circles = new ArrayList<>();

    private Circles(RedirectGraph graph) {
        this.graph = graph;
        int size = graph.size();
        order = new int[size];
        Arrays.fill(order, UNSEEN);
        low = new int[size];
        nextLink = new int[size];
        open = new int[size];
        isOpen = new boolean[size];
        path = new int[size];
        component = new int[size];
        placeOnWalk = new int[size];
    }

    /** The circles, each as the indexes of its files in the order of the links, without the first one again at the end. */
    public static List<int[]> of(RedirectGraph graph) {
        Circles finder = new Circles(graph);
        for (int node = 0; node < graph.size(); node++) {
            if (finder.order[node] == UNSEEN) {
                finder.search(node);
            }
        }
        return List.copyOf(finder.circles);
    }

    private void search(int root) {
        int depth = 0;
        path[0] = enter(root);
        while (depth >= 0) {
            int node = path[depth];
            if (nextLink[node] < graph.degree(node)) {
                int target = graph.target(node, nextLink[node]++);
                if (order[target] == UNSEEN) {
                    path[++depth] = enter(target);
                } else if (isOpen[target]) {
                    low[node] = Math.min(low[node], order[target]);
                }
            } else {
                if (low[node] == order[node]) {
                    close(node);
                }
                if (--depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private int enter(int node) {
        order[node] = seen;
        low[node] = seen++;
        open[opened++] = node;
        isOpen[node] = true;
        return node;
    }

    private void close(int root) {
        int end = opened;
        do {
            isOpen[open[--opened]] = false;
        } while (open[opened] != root);
        if (end - opened > 1 || leadsToItself(root)) {
            circles.add(circle(Arrays.copyOfRange(open, opened, end)));
        }
    }

    private boolean leadsToItself(int node) {
        for (int link = 0; link < graph.degree(node); link++) {
            if (graph.target(node, link) == node) {
                return true;
            }
        }
        return false;
    }

    /** Walks from the first member along links that stay among the members until a file comes again. */
    private int[] circle(int[] members) {
        for (int member : members) {
            component[member] = circles.size() + 1;
            placeOnWalk[member] = UNSEEN;
        }
        int[] walk = new int[members.length];
        int node = members[0];
        int length = 0;
        while (placeOnWalk[node] == UNSEEN) {
            placeOnWalk[node] = length;
            walk[length++] = node;
            node = nextMember(node);
        }
        return Arrays.copyOfRange(walk, placeOnWalk[node], length);
    }

    private int nextMember(int node) {
        for (int link = 0; link < graph.degree(node); link++) {
            int target = graph.target(node, link);
            if (component[target] == component[node]) {
                return target;
            }
        }
        throw new IllegalStateException("a member of a circle leads nowhere");
    }
}

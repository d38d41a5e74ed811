// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import java.util.Arrays;

/** Finds which files are reached from one, and how many links lie between; breadth first, linear. */
public final class Reach {

    /** The distance of a file that is not reached. */
    public static final int NONE = -1;

    private Reach() {
    }

    /** For each file the least number of links from the start, or {@link #NONE}. */
    public static int[] from(RedirectGraph graph, int start) {
        int[] distance = new int[graph.size()];
        Arrays.fill(distance, NONE);
        int[] queue = new int[graph.size()];
        int end = 0;
        distance[start] = 0;
        queue[end++] = start;
        for (int at = 0; at < end; at++) {
            int node = queue[at];
            for (int link = 0; link < graph.degree(node); link++) {
                int target = graph.target(node, link);
                if (distance[target] == NONE) {
                    distance[target] = distance[node] + 1;
                    queue[end++] = target;
                }
            }
        }
        return distance;
    }
}

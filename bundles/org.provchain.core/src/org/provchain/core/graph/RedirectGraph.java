// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import java.util.Arrays;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;

/**
 * The links between the files of a chain as a graph: a file is a node, numbered as in the chain; the targets of a node stand
 * in the order of the document. Kept in two arrays, so that a chain of a million files needs a few megabytes.
 */
public final class RedirectGraph {

    private final int[] first;
    private final int[] targets;

    private RedirectGraph(int[] first, int[] targets) {
        this.first = first;
        this.targets = targets;
    }

    /** The graph of a chain; links that lead outside are left out. */
    public static RedirectGraph of(ServedChain chain) {
        return of(chain, new FileLocations(chain));
    }

    /** The graph of a chain whose locations are known already. */
    public static RedirectGraph of(ServedChain chain, FileLocations locations) {
        int[] first = new int[chain.files().size() + 1];
        int[] targets = new int[Math.max(16, chain.files().size())];
        int count = 0;
        for (ServedFile file : chain.files()) {
            first[file.index()] = count;
            for (Instruction instruction : file.instructions()) {
                if (instruction instanceof FollowLink link) {
                    for (int target : locations.targets(file, link)) {
                        targets = count == targets.length ? Arrays.copyOf(targets, count * 2) : targets;
                        targets[count++] = target;
                    }
                }
            }
        }
        first[chain.files().size()] = count;
        return new RedirectGraph(first, Arrays.copyOf(targets, count));
    }

    /**
     * A graph from its arrays.
     *
     * @param first   where the targets of each node begin, and behind the last node the number of all targets
     * @param targets the targets
     */
    public static RedirectGraph of(int[] first, int[] targets) {
        return new RedirectGraph(first.clone(), targets.clone());
    }

    /** The number of files. */
    public int size() {
        return first.length - 1;
    }

    /** The number of links that a file has into the chain. */
    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    /** The file that a link leads to. */
    public int target(int node, int link) {
        return targets[first[node] + link];
    }
}

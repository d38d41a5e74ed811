// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Circles in a graph of links, against a slow and simple reckoning, and in chains that are too long for recursion. */
class CirclesTest {

    private static final int MANY = 1_000_000;
    private static final int SMALL_STACK = 256 * 1024;

    /** A graph from its links, given as from * size + to. */
    private static RedirectGraph graph(int size, List<Integer> links) {
        List<List<Integer>> targets = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            targets.add(new ArrayList<>());
        }
        links.forEach(link -> targets.get(link / size % size).add(link % size));
        int[] first = new int[size + 1];
        for (int node = 0; node < size; node++) {
            first[node + 1] = first[node] + targets.get(node).size();
        }
        return RedirectGraph.of(first, targets.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
    }

    private static boolean[][] reachable(RedirectGraph graph) {
        int size = graph.size();
        boolean[][] reach = new boolean[size][size];
        for (int node = 0; node < size; node++) {
            for (int link = 0; link < graph.degree(node); link++) {
                reach[node][graph.target(node, link)] = true;
            }
        }
        for (int by = 0; by < size; by++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    reach[from][to] |= reach[from][by] && reach[by][to];
                }
            }
        }
        return reach;
    }

    @Property(tries = 500)
    void eachGroupOfFilesThatLeadToOneAnotherIsFoundOnceByARealCircle(@ForAll @IntRange(min = 1, max = 8) int size,
            @ForAll @Size(max = 16) List<@IntRange(min = 0, max = 63) Integer> links) {
        RedirectGraph graph = graph(size, links.stream().map(link -> link % (size * size)).toList());
        boolean[][] reach = reachable(graph);
        Set<Set<Integer>> groups = new HashSet<>();
        for (int node = 0; node < size; node++) {
            Set<Integer> group = new HashSet<>();
            for (int other = 0; other < size; other++) {
                if (reach[node][other] && reach[other][node]) {
                    group.add(other);
                }
            }
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        List<int[]> circles = Circles.of(graph);
        assertEquals(groups.size(), circles.size());
        for (int[] circle : circles) {
            assertEquals(circle.length, Arrays.stream(circle).distinct().count(), "no file twice");
            for (int at = 0; at < circle.length; at++) {
                assertTrue(leads(graph, circle[at], circle[(at + 1) % circle.length]), "each leads to the next");
            }
            assertTrue(groups.removeIf(group -> group.contains(circle[0])), "one circle a group");
        }
    }

    private static boolean leads(RedirectGraph graph, int from, int to) {
        for (int link = 0; link < graph.degree(from); link++) {
            if (graph.target(from, link) == to) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 500)
    void reachIsTheLeastNumberOfLinks(@ForAll @IntRange(min = 1, max = 8) int size,
            @ForAll @Size(max = 16) List<@IntRange(min = 0, max = 63) Integer> links) {
        RedirectGraph graph = graph(size, links.stream().map(link -> link % (size * size)).toList());
        int[] distance = Reach.from(graph, 0);
        int[] expected = new int[size];
        Arrays.fill(expected, Reach.NONE);
        expected[0] = 0;
        for (int round = 0; round < size; round++) {
            for (int node = 0; node < size; node++) {
                for (int link = 0; expected[node] == round && link < graph.degree(node); link++) {
                    int target = graph.target(node, link);
                    expected[target] = expected[target] == Reach.NONE ? round + 1 : expected[target];
                }
            }
        }
        assertEquals(Arrays.toString(expected), Arrays.toString(distance));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aMillionFilesOneBehindTheOtherNeedNoDeepStack(boolean ring) throws InterruptedException {
        int[] first = new int[MANY + 1];
        int[] targets = new int[ring ? MANY : MANY - 1];
        for (int node = 0; node < MANY; node++) {
            first[node + 1] = Math.min(node + 1, targets.length);
            if (node < targets.length) {
                targets[node] = (node + 1) % MANY;
            }
        }
        RedirectGraph graph = RedirectGraph.of(first, targets);
        List<int[]> found = new ArrayList<>();
        int[][] distance = new int[1][];
        Throwable[] failure = new Throwable[1];
        Thread walker = new Thread(null, () -> {
            found.addAll(Circles.of(graph));
            distance[0] = Reach.from(graph, 0);
        }, "small stack", SMALL_STACK);
        walker.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
        walker.start();
        walker.join();
        assertEquals(null, failure[0]);
        assertEquals(MANY - 1, distance[0][MANY - 1]);
        assertEquals(ring ? List.of(MANY) : List.of(), found.stream().map(circle -> circle.length).toList());
    }

    @Test
    void aFileThatLeadsToItselfIsACircleOfOne() {
        List<int[]> circles = Circles.of(graph(2, List.of(3)));
        assertEquals(1, circles.size());
        assertEquals("[1]", Arrays.toString(circles.getFirst()));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.provchain.scene.ChainScene;
import org.provchain.scene.LinkRef;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.RandomChain;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Shape;

/** Pictures with groups: not too many nodes, nothing lost, nothing twice. */
class SceneGroupsTest {

    private static ChainScene fan(int files) {
        List<SceneNode> nodes = new ArrayList<>();
        List<SceneEdge> edges = new ArrayList<>();
        nodes.add(new SceneNode("f-a", Shape.FILE, "a", "", List.of(), List.of()));
        for (int at = 1; at <= files; at++) {
            nodes.add(new SceneNode("f-" + at, Shape.FILE, "n" + at, "", List.of(), List.of(),
                    new NodeSubject.OfFile(at, "n" + at), new org.provchain.scene.NodeFacts(2, List.of(), List.of()),
                    List.of(), java.util.Optional.empty()));
            edges.add(new SceneEdge("e" + at, "f-a", "f-" + at, at + " redirect", SceneEdge.Kind.REDIRECT, at,
                    List.of(new LinkRef(0, at)), false, java.util.Optional.empty()));
        }
        return new ChainScene("c", nodes, edges);
    }

    private static SceneNode node(ChainScene scene, String id) {
        return scene.node(id).orElseThrow();
    }

    @Test
    void aSmallPictureStaysAsItIs() {
        ChainScene scene = fan(399);
        assertSame(scene, SceneGroups.fold(scene, GroupOptions.DEFAULT));
    }

    @Test
    void siblingsBecomeOneGroupWithOneLine() {
        ChainScene folded = SceneGroups.fold(fan(1240), GroupOptions.DEFAULT);
        assertEquals(List.of("f-a", "g-f-a-file"), folded.nodes().stream().map(SceneNode::id).toList());
        SceneNode group = folded.nodes().getLast();
        assertEquals("1,240 files", group.title());
        assertEquals("n1 \u2026 n1240", group.subtitle());
        assertEquals(List.of("2,480 parameters"), group.details());
        assertEquals(1240, ((NodeSubject.Group) group.subject()).files().size());
        SceneEdge line = folded.edges().getFirst();
        assertEquals("1\u20261240 redirect", line.label());
        assertEquals(1240, line.links().size());
    }

    @Test
    void anOpenedGroupShowsItsFirstAndTheRestCanBeOpenedToo() {
        ChainScene once = SceneGroups.fold(fan(1240), GroupOptions.DEFAULT.withOpened(Set.of("g-f-a-file")));
        assertEquals(102, once.nodes().size());
        assertEquals("1,140 files", node(once, "g-f-a-file-100").title());
        ChainScene twice = SceneGroups.fold(fan(1240),
                GroupOptions.DEFAULT.withOpened(Set.of("g-f-a-file", "g-f-a-file-100")));
        assertEquals(202, twice.nodes().size());
        assertEquals("1,040 files", node(twice, "g-f-a-file-200").title());
    }

    @Property(tries = 100)
    void nothingIsLostAndNothingStandsTwice(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files,
            @ForAll @IntRange(min = 5, max = 40) int most) {
        ChainScene scene = ChainScene.of(RandomChain.of(seed, files));
        ChainScene folded = SceneGroups.fold(scene, GroupOptions.DEFAULT.withMost(most));
        assertEquals(folded, SceneGroups.fold(scene, GroupOptions.DEFAULT.withMost(most)));
        assertTrue(folded.nodes().size() <= most, () -> folded.nodes().size() + " nodes");
        List<String> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (SceneNode node : folded.nodes()) {
            assertTrue(ids.add(node.id()), node::id);
            if (node.subject() instanceof NodeSubject.Group group) {
                assertTrue(group.members().size() > 1, node::toString);
                all.addAll(group.members());
            } else {
                all.add(node.id());
            }
        }
        assertEquals(scene.nodes().stream().map(SceneNode::id).sorted().toList(), all.stream().sorted().toList());
        Set<String> lines = new HashSet<>();
        for (SceneEdge edge : folded.edges()) {
            assertTrue(ids.contains(edge.from()) && ids.contains(edge.to()), edge::toString);
            assertTrue(lines.add(edge.id()), edge::id);
        }
    }
}

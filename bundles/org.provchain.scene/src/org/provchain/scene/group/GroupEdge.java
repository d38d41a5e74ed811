// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.group;

import java.util.List;
import java.util.Map;

import org.provchain.scene.Badge;
import org.provchain.scene.SceneEdge;

/** Makes one line of those that lead from or to a group. */
final class GroupEdge {

    private GroupEdge() {
    }

    static SceneEdge of(List<SceneEdge> edges, Map<String, String> groups) {
        SceneEdge first = edges.getFirst();
        String from = groups.getOrDefault(first.from(), first.from());
        String to = groups.getOrDefault(first.to(), first.to());
        return new SceneEdge(first.id(), from, to, label(edges, groups), first.kind(), first.number(),
                edges.stream().flatMap(each -> each.links().stream()).toList(),
                edges.stream().anyMatch(SceneEdge::circle),
                Badge.of(edges.stream().flatMap(each -> each.badge().stream())
                        .flatMap(each -> each.findings().stream()).toList()));
    }

    /** The numbers only where all links are of one file. */
    private static String label(List<SceneEdge> edges, Map<String, String> groups) {
        SceneEdge first = edges.getFirst();
        if (edges.size() == 1) {
            return first.label();
        }
        boolean ofOneFile = !groups.containsKey(first.from()) && first.number() > 0;
        return (ofOneFile ? first.number() + "\u2026" + edges.getLast().number() : edges.size() + " \u00D7") + " "
                + first.kind().word();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.provchain.core.simulation.DeviceReach;
import org.provchain.scene.NodeSubject;
import org.provchain.ui.diagram.figures.NodeFigure.Emphasis;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramLink;
import org.provchain.ui.diagram.model.DiagramNode;

/** The files that some devices fetch, and the links between those, on a diagram; all others step back. */
public final class ReachedParts {

    private ReachedParts() {
    }

    /** What steps back. */
    public static Highlight of(DeviceReach reach, Diagram diagram) {
        Set<String> reached = new HashSet<>();
        diagram.nodes().stream().filter(each -> isFetched(each, reach, diagram))
                .forEach(each -> reached.add(each.id()));
        // what lies elsewhere is asked for by who has fetched a file that leads there
        diagram.nodes().stream().filter(each -> each.box().node().subject() instanceof NodeSubject.Outside)
                .filter(each -> each.incoming().stream().anyMatch(link -> reached.contains(link.line().edge().from())))
                .toList().forEach(each -> reached.add(each.id()));
        Map<String, Emphasis> nodes = new LinkedHashMap<>();
        diagram.nodes().forEach(
                each -> nodes.put(each.id(), reached.contains(each.id()) ? Emphasis.REACHED : Emphasis.DIMMED));
        Set<String> pale = new HashSet<>();
        for (DiagramLink each : diagram.links()) {
            if (!reached.contains(each.line().edge().from()) || !reached.contains(each.line().edge().to())) {
                pale.add(each.id());
            }
        }
        return new Highlight(nodes, Map.of(), Set.of(), pale);
    }

    private static boolean isFetched(DiagramNode node, DeviceReach reach, Diagram diagram) {
        return switch (node.box().node().subject()) {
        case NodeSubject.Entry entry -> reach.devices() > 0;
        case NodeSubject.OfFile file -> reach.files().contains(file.name());
        case NodeSubject.Group group -> diagram.state().filter(state -> group.files().stream()
                .anyMatch(each -> reach.files().contains(state.chain().files().get(each).name()))).isPresent();
        default -> false;
        };
    }
}

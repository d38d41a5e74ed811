// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.provchain.core.simulation.Fetch;
import org.provchain.model.Outcome;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.SceneEdge;
import org.provchain.ui.diagram.figures.NodeFigure.Emphasis;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramLink;
import org.provchain.ui.diagram.model.DiagramNode;
import org.provchain.ui.playback.Playback;
import org.provchain.ui.playback.Playback.Step;

/** The way of a phone on a diagram, up to a step. */
public final class PlayedPath {

    private static final int OK = 200;

    private PlayedPath() {
    }

    /** The way up to the step at which one is, in the contact of that step. */
    public static Highlight of(Playback playback, Diagram diagram) {
        Map<String, Emphasis> nodes = new LinkedHashMap<>();
        diagram.nodes().forEach(each -> nodes.put(each.id(), Emphasis.DIMMED));
        Map<String, String> steps = new LinkedHashMap<>();
        Set<String> links = new HashSet<>();
        if (playback.at() == Playback.START) {
            return highlight(nodes, steps, links, diagram);
        }
        Step current = playback.steps().get(playback.at());
        List<Fetch> before = current.contact().fetches().stream()
                .filter(each -> each.number() <= current.fetch().number()).toList();
        Set<String> visited = new HashSet<>();
        for (Fetch each : before) {
            DiagramNode node = node(diagram, each);
            if (node != null) {
                String said = each.number() + (each.status() == OK ? "" : " \u2192 " + each.status());
                steps.merge(node.id(), said, (one, other) -> one + ", " + other);
                nodes.put(node.id(), each.status() == OK ? Emphasis.VISITED : Emphasis.FAILED);
                follow(diagram, node, visited, links);
                visited.add(node.id());
            }
        }
        diagram.nodes().stream().filter(each -> each.box().node().subject() instanceof NodeSubject.Entry)
                .forEach(each -> nodes.put(each.id(), Emphasis.VISITED));
        DiagramNode last = node(diagram, current.fetch());
        if (last != null) {
            boolean end = current.fetch().number() == current.contact().fetches().size();
            nodes.put(last.id(),
                    end && current.contact().outcome() != Outcome.COMPLETE || current.fetch().status() != OK
                            ? Emphasis.FAILED
                            : Emphasis.CURRENT);
        }
        return highlight(nodes, steps, links, diagram);
    }

    /** The node of the step at which one is; empty where it is not in the diagram, or before the first step. */
    public static Optional<DiagramNode> at(Playback playback, Diagram diagram) {
        return playback.at() == Playback.START ? Optional.empty()
                : Optional.ofNullable(node(diagram, playback.steps().get(playback.at()).fetch()));
    }

    private static Highlight highlight(Map<String, Emphasis> nodes, Map<String, String> steps, Set<String> links,
            Diagram diagram) {
        return new Highlight(nodes, steps, links, diagram.links().stream().map(DiagramLink::id)
                .filter(each -> !links.contains(each)).collect(Collectors.toSet()));
    }

    private static DiagramNode node(Diagram diagram, Fetch fetch) {
        return fetch.file().flatMap(each -> FileNodes.of(diagram, each))
                .or(() -> diagram.nodes().stream().filter(each -> fetch.file().isEmpty()
                        && each.box().node().subject() instanceof NodeSubject.Outside outside
                        && outside.url().equals(fetch.url())).findFirst())
                .orElse(null);
    }

    /** The link by which a node was reached: of those that lead from a file that was fetched before, or from the first URL. */
    private static void follow(Diagram diagram, DiagramNode node, Set<String> visited, Set<String> links) {
        for (DiagramLink each : node.incoming()) {
            SceneEdge edge = each.line().edge();
            boolean first = visited.isEmpty() && diagram.node(edge.from()).orElseThrow().box().node()
                    .subject() instanceof NodeSubject.Entry;
            if (first || visited.contains(edge.from()) && !edge.move()) {
                links.add(each.id());
            }
        }
    }
}

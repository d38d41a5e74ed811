// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.provchain.core.scenario.FirstUrlMethods;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.Fetch;
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
            if (Stop.of(playback).isPresent()) {
                entries(diagram).forEach(each -> nodes.put(each.id(), Emphasis.FAILED));
            }
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
        entries(diagram).forEach(each -> {
            nodes.put(each.id(), Emphasis.VISITED);
            if (current.contact().number() == 1) {
                steps.put(each.id(), FirstUrlMethods.words(Set.of(current.contact().method())));
            }
        });
        DiagramNode last = node(diagram, current.fetch());
        if (last != null) {
            nodes.put(last.id(), current.fetch().status() == OK ? Emphasis.CURRENT : Emphasis.FAILED);
        }
        Stop.of(playback).ifPresent(stop -> stopped(diagram, stop, nodes, steps, links));
        return highlight(nodes, steps, links, diagram);
    }

    private static Stream<DiagramNode> entries(Diagram diagram) {
        return diagram.nodes().stream().filter(each -> each.box().node().subject() instanceof NodeSubject.Entry);
    }

    /** Where the contact ended before it was complete: that need not be the file that was fetched last. */
    private static void stopped(Diagram diagram, Stop stop, Map<String, Emphasis> nodes, Map<String, String> steps,
            Set<String> links) {
        Contact contact = stop.contact();
        DiagramNode at = node(diagram, contact.stop());
        if (at == null) {
            return;
        }
        nodes.put(at.id(), Emphasis.FAILED);
        if (contact.fetches().getLast().status() == OK) {
            steps.merge(at.id(), "\u2192 " + contact.outcome().getLiteral(), (one, other) -> one + " " + other);
        }
        for (int each = 1; each < contact.circle().size(); each++) {
            DiagramNode from = node(diagram, contact.circle().get(each - 1));
            DiagramNode to = node(diagram, contact.circle().get(each));
            if (from != null && to != null) {
                to.incoming().stream().filter(link -> link.line().edge().from().equals(from.id()))
                        .filter(link -> !link.line().edge().move()).forEach(link -> links.add(link.id()));
            }
        }
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
        return fetch.file().map(name -> node(diagram, name)).orElseGet(() -> diagram.nodes().stream()
                .filter(each -> each.box().node().subject() instanceof NodeSubject.Outside outside
                        && outside.url().equals(fetch.url()))
                .findFirst().orElse(null));
    }

    /** The node of a file, or of the group that it is in; null where there is none. */
    private static DiagramNode node(Diagram diagram, String file) {
        return FileNodes.of(diagram, file).orElse(null);
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

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;

/**
 * What a viewer shows: the picture of one state of a chain. A new state replaces the picture; what has the same id stays the same
 * object. Used in the UI thread only.
 */
public final class Diagram {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Map<String, DiagramNode> nodes = new LinkedHashMap<>();
    private Map<String, DiagramLink> links = new LinkedHashMap<>();
    private DiagramState state;

    /** The state that is shown; empty before the first. */
    public Optional<DiagramState> state() {
        return Optional.ofNullable(state);
    }

    /** The nodes, in the order of the scene. */
    public Collection<DiagramNode> nodes() {
        return nodes.values();
    }

    /** The links, in the order of the scene. */
    public Collection<DiagramLink> links() {
        return links.values();
    }

    /** The node with an id. */
    public Optional<DiagramNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Shows a state of the chain. */
    public void show(DiagramState shown) {
        state = shown;
        Map<String, DiagramNode> before = nodes;
        nodes = new LinkedHashMap<>();
        for (Box each : shown.picture().nodes()) {
            DiagramNode node = before.getOrDefault(each.node().id(), new DiagramNode(this, each));
            node.show(each);
            nodes.put(each.node().id(), node);
        }
        Map<String, DiagramLink> old = links;
        links = new LinkedHashMap<>();
        for (Line each : shown.picture().edges()) {
            DiagramLink link = kept(old, each);
            link.show(each);
            links.put(each.edge().id(), link);
            nodes.get(each.edge().from()).outgoing().add(link);
            nodes.get(each.edge().to()).incoming().add(link);
        }
        changed();
    }

    private DiagramLink kept(Map<String, DiagramLink> old, Line line) {
        DiagramLink found = old.get(line.edge().id());
        boolean same = found != null && found.line().edge().from().equals(line.edge().from())
                && found.line().edge().to().equals(line.edge().to());
        return same ? found : new DiagramLink(this, line);
    }

    /** Tells that the picture is drawn anew. */
    public void changed() {
        new ArrayList<>(listeners).forEach(Runnable::run);
    }

    /** Tells a listener of each new state. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells a listener nothing any more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}

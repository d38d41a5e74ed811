// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.model;

import java.util.ArrayList;
import java.util.List;

import org.provchain.scene.layout.PlacedScene.Box;

/** A node of a diagram: the same object as long as its id is the same, so that what is selected stays selected. */
public final class DiagramNode {

    private final Diagram diagram;
    private Box box;
    private List<DiagramLink> outgoing = new ArrayList<>();
    private List<DiagramLink> incoming = new ArrayList<>();

    DiagramNode(Diagram diagram, Box box) {
        this.diagram = diagram;
        this.box = box;
    }

    /** The diagram. */
    public Diagram diagram() {
        return diagram;
    }

    /** What is shown, and where. */
    public Box box() {
        return box;
    }

    /** Its id in the scene. */
    public String id() {
        return box.node().id();
    }

    /** The links that start here, in the order of the text. */
    public List<DiagramLink> outgoing() {
        return outgoing;
    }

    /** The links that lead here, in the order of the text. */
    public List<DiagramLink> incoming() {
        return incoming;
    }

    void show(Box placed) {
        box = placed;
        outgoing = new ArrayList<>();
        incoming = new ArrayList<>();
    }
}

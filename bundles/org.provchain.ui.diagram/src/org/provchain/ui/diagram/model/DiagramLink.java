// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.model;

import org.provchain.scene.layout.PlacedScene.Line;

/** A link of a diagram: the same object as long as its id and its ends are the same. */
public final class DiagramLink {

    private final Diagram diagram;
    private Line line;

    DiagramLink(Diagram diagram, Line line) {
        this.diagram = diagram;
        this.line = line;
    }

    /** The diagram. */
    public Diagram diagram() {
        return diagram;
    }

    /** What is shown, and where it runs. */
    public Line line() {
        return line;
    }

    /** Its id in the scene. */
    public String id() {
        return line.edge().id();
    }

    void show(Line placed) {
        line = placed;
    }
}

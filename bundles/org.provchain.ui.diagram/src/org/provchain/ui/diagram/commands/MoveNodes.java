// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.commands;

import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.scene.places.ElementKey;
import org.provchain.scene.places.Place;

/** Puts figures somewhere else, all in one step of the undo history. */
public final class MoveNodes extends Command {

    private final ChainEditing editing;
    private final Map<ElementKey, Point> places;

    /** Puts figures, each with its upper left corner at a point. */
    public MoveNodes(ChainEditing editing, Map<ElementKey, Point> places) {
        super(Messages.MoveNodes_label);
        this.editing = editing;
        this.places = places;
    }

    @Override
    public void execute() {
        editing.place(getLabel(), this::placed);
    }

    private ChainPlaces placed(ChainPlaces before) {
        ChainPlaces after = before;
        for (Map.Entry<ElementKey, Point> each : places.entrySet()) {
            after = after.with(each.getKey(),
                    new Place(Math.max(0, each.getValue().x), Math.max(0, each.getValue().y)));
        }
        return after;
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.commands;

import java.util.function.UnaryOperator;

import org.eclipse.gef.commands.Command;
import org.provchain.scene.places.ChainPlaces;

/** A change of the chain as GEF's tools ask for it. Its undo is that of the text. */
public final class TextCommand extends Command {

    private final ChainEditing editing;
    private final ChainEdit edit;
    private final UnaryOperator<ChainPlaces> placing;
    private String made = "";

    /** A change. */
    public TextCommand(ChainEditing editing, ChainEdit edit) {
        this(editing, edit, places -> places);
    }

    /** A change that places figures along with it. */
    public TextCommand(ChainEditing editing, ChainEdit edit, UnaryOperator<ChainPlaces> placing) {
        this.editing = editing;
        this.edit = edit;
        this.placing = placing;
    }

    /** The same; a file with a name is selected when it is made. */
    public TextCommand selecting(String name) {
        made = name;
        return this;
    }

    @Override
    public void execute() {
        if (editing.perform(edit, placing) && !made.isEmpty()) {
            editing.made(made);
        }
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}

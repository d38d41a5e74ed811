// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.commands;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** Runs commands without keeping them: the history of the text is the only one. */
public final class NoHistory extends CommandStack {

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            command.execute();
        }
    }

    @Override
    public boolean canUndo() {
        return false;
    }

    @Override
    public boolean canRedo() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return false;
    }
}

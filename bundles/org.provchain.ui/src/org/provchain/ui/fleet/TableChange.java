// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.provchain.core.inventory.InventoryText;

/** One change of a table, which can be taken back. */
final class TableChange extends AbstractOperation {

    /** Shows and writes a table. */
    @FunctionalInterface
    interface Target {

        /** Goes from one text to another; nothing is done where the first is not what is shown. */
        void change(InventoryText from, InventoryText to);
    }

    private final Target target;
    private final InventoryText before;
    private final InventoryText after;

    TableChange(String label, IUndoContext context, Target target, InventoryText before, InventoryText after) {
        super(label);
        this.target = target;
        this.before = before;
        this.after = after;
        addContext(context);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        target.change(before, after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        target.change(after, before);
        return Status.OK_STATUS;
    }
}

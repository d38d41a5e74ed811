// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.provchain.core.inventory.InventoryText;
import org.provchain.core.inventory.PastedBlock;
import org.provchain.core.inventory.TableEdit;
import org.provchain.ui.StudioPlugin;

/** The changes of a table that is shown, each of which can be taken back. */
final class FleetEdits {

    /** Shows what came of a change. */
    interface Shown {

        /** The table that is shown. */
        InventoryText text();

        /** Goes from one text to another; nothing is done where the first is not what is shown. */
        void change(InventoryText from, InventoryText to);

        /** Shows why nothing was changed. */
        void refuse(String reason);
    }

    private final Shown shown;
    private final IUndoContext context = new ObjectUndoContext(this);

    FleetEdits(Shown shown) {
        this.shown = shown;
    }

    /** The context of the changes, for undo and redo. */
    IUndoContext context() {
        return context;
    }

    /** Forgets all changes, as when somebody else has changed the table. */
    void forget() {
        history().dispose(context, true, true, false);
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    /** Writes a value. */
    void edit(int row, int column, String value) {
        make(Messages.Fleet_edit, shown.text().change().with(row, column, value).make());
    }

    /** Adds a device at the end. */
    void add(String mac) {
        InventoryText text = shown.text();
        List<String> values = new ArrayList<>(text.columns().stream().map(each -> "").toList());
        values.set(text.columns().indexOf("mac"), mac);
        make(Messages.Fleet_add, text.change().withRow(values).make());
    }

    /** Removes devices. */
    void remove(int[] rows) {
        make(Messages.Fleet_remove, shown.text().change()
                .without(Arrays.stream(rows).boxed().collect(Collectors.toSet())).make());
    }

    /** Pastes cells from a spreadsheet. */
    void paste(PastedBlock block, List<Integer> rows, int column) {
        make(Messages.Fleet_paste, block.into(shown.text(), rows, column));
    }

    private void make(String label, TableEdit edit) {
        switch (edit) {
        case TableEdit.Refused refused -> shown.refuse(refused.reason());
        case TableEdit.Done done -> {
            InventoryText before = shown.text();
            if (before != done.text()) {
                execute(new TableChange(label, context, shown::change, before, done.text()));
            }
        }
        }
    }

    private static void execute(TableChange change) {
        try {
            history().execute(change, null, null);
        } catch (ExecutionException failed) {
            StudioPlugin.log("The table could not be changed.", failed);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.provchain.core.inventory.InventoryText;
import org.provchain.core.inventory.PastedBlock;
import org.provchain.ui.Later;

/** What a person changes in the table that is shown, as far as it can be changed, and what is said when it cannot. */
final class FleetChanges implements FleetEdits.Shown, CellEditing.Target, TableFile.Listener {

    private final FleetState state;
    private final FleetBar bar;
    private final Control shown;
    private final Consumer<String> say;
    private final FleetEdits edits = new FleetEdits(this);

    /**
     * @param shown as long as it is there, what happens in the background is told
     * @param say   says why something was not changed
     */
    FleetChanges(FleetState state, FleetBar bar, Control shown, Consumer<String> say) {
        this.state = state;
        this.bar = bar;
        this.shown = shown;
        this.say = say;
    }

    /** The context of the changes, for undo and redo. */
    IUndoContext context() {
        return edits.context();
    }

    /** Forgets what could be taken back. */
    void forget() {
        edits.forget();
    }

    /** What writes a table and tells of it here. */
    TableFile file(IFile table) {
        return new TableFile(table, this);
    }

    // by a person

    @Override
    public boolean isEditable(int column) {
        return state.isWritable() && state.fleet().filter(each -> column < each.outcomeColumn()).isPresent();
    }

    @Override
    public String value(int row, int column) {
        return state.fleet().orElseThrow().content().value(row, column);
    }

    @Override
    public void edit(int row, int column, String value) {
        if (state.canChange() && row < text().size()) {
            edits.edit(row, column, value);
        }
    }

    /** Asks for the MAC address of a device and adds it. */
    void add(Shell shell) {
        if (state.canChange()) {
            MacDialog.ask(shell).filter(typed -> state.canChange()).ifPresent(edits::add);
        }
    }

    /** Removes the devices that are selected. */
    void remove(FleetTable table) {
        int[] rows = table.viewer().selectedRows();
        if (state.canChange() && rows.length > 0) {
            edits.remove(rows);
        }
    }

    /** Pastes cells from a spreadsheet at the cell that keys go to. */
    void paste(FleetTable table) {
        Clipboard clipboard = new Clipboard(table.table().getDisplay());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            if (state.canChange() && text != null) {
                PastedBlock block = PastedBlock.of(text.toString());
                edits.paste(block, table.viewer().rowsFromSelection(block.cells().size()), table.column());
            }
        } finally {
            clipboard.dispose();
        }
    }

    // what comes of it

    @Override
    public InventoryText text() {
        return state.text();
    }

    @Override
    public void change(InventoryText from, InventoryText to) {
        state.change(from, to);
    }

    @Override
    public void refuse(String reason) {
        say.accept(reason);
    }

    @Override
    public void changedOutside() {
        later(() -> {
            readAnew();
            say.accept(Messages.bind(Messages.Fleet_not_written, bar.source().map(FleetSource::title).orElse("")));
        });
    }

    @Override
    public void failed(String reason) {
        later(() -> {
            readAnew();
            say.accept(Messages.bind(Messages.Fleet_write_failed, reason));
        });
    }

    private void readAnew() {
        edits.forget();
        state.readAnew();
    }

    private void later(Runnable change) {
        Later.change(shown.getDisplay(), shown, change);
    }
}

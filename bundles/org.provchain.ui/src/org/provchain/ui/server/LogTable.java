// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.StudioImages;

/** The log as a table that asks for the rows in sight only, and stays at its end unless it is held. */
final class LogTable {

    private static final List<ColumnLayoutData> WIDTHS = List.of(fixed(92), fixed(142), fixed(60), share(4, 130),
            fixed(54), share(2, 95), fixed(60), share(6, 190));

    private final Composite frame;
    private final Table table;
    private final ServerLog log;
    private boolean held;

    LogTable(Composite parent, ServerLog log) {
        this.log = log;
        frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        AccessibleName.set(table, Messages.LogTable_name);
        List<String> titles = LogText.titles();
        for (int index = 0; index < titles.size(); index++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles.get(index));
            layout.setColumnData(column, WIDTHS.get(index));
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.setItemCount(log.rows().size());
        goToEnd();
    }

    private static ColumnLayoutData fixed(int width) {
        return new ColumnPixelData(width, true, true);
    }

    private static ColumnLayoutData share(int weight, int least) {
        return new ColumnWeightData(weight, least, true);
    }

    private void fill(TableItem item, int index) {
        if (index < 0) {
            // while GTK removes rows it asks for some that are gone; nobody else disposes of their items, and the next change
            // of the theme would fail at them
            item.dispose();
            return;
        }
        if (index >= log.rows().size()) {
            return;
        }
        LogRow row = log.rows().get(index);
        item.setText(LogText.cells(row).toArray(String[]::new));
        item.setImage(0, StudioImages.image(LogText.icon(row)));
        item.setFont(row instanceof LogRow.Verdict
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                : null);
    }

    Control control() {
        return frame;
    }

    Table table() {
        return table;
    }

    /** Stays where it is when rows are added, or goes to the end. */
    void setHeld(boolean isHeld) {
        held = isHeld;
        goToEnd();
    }

    /** Rows were added, and some of the oldest are gone. */
    void changed(int gone) {
        int top = table.getTopIndex();
        int[] selected = table.getSelectionIndices();
        if (gone > 0) {
            table.deselectAll();
        }
        table.setItemCount(log.rows().size());
        if (gone > 0) {
            table.clearAll();
            table.setSelection(Arrays.stream(selected).map(each -> each - gone).filter(each -> each >= 0).toArray());
            table.setTopIndex(Math.max(0, top - gone));
        }
        goToEnd();
    }

    private void goToEnd() {
        if (!held && table.getItemCount() > 0) {
            table.setTopIndex(table.getItemCount() - 1);
        }
    }

    /** The row that is selected; empty where none is, or several are. */
    Optional<LogRow> selected() {
        int index = table.getSelectionIndex();
        return table.getSelectionCount() == 1 && index >= 0 && index < log.rows().size()
                ? Optional.of(log.rows().get(index))
                : Optional.empty();
    }

    /** The selected rows, else all, with tabs between the cells. */
    String copied() {
        int[] chosen = table.getSelectionIndices();
        List<LogRow> rows = chosen.length == 0 ? log.rows()
                : Arrays.stream(chosen).sorted().mapToObj(log.rows()::get).toList();
        return rows.stream().map(each -> String.join("\t", LogText.cells(each)))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Tells who opens a row: by a double click or Enter. */
    void onOpen(Consumer<LogRow> opened) {
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
    }
}

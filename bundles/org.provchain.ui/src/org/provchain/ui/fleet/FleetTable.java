// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.provchain.ui.AccessibleName;

/** The table of the devices, with a column for each of theirs, the outcome and the findings. */
final class FleetTable {

    private static final int SAMPLE = 50;
    private static final int MOST_CHARACTERS = 40;

    private final FleetViewer viewer;
    private final TextCellEditor editor;
    private final CellEditing.Target target;
    private final IntConsumer headerClicked;
    private List<String> columns = List.of();
    private Fleet fleet;

    FleetTable(Composite parent, CellEditing.Target target, IntConsumer headerClicked) {
        this.target = target;
        this.headerClicked = headerClicked;
        viewer = new FleetViewer(parent);
        table().setHeaderVisible(true);
        AccessibleName.set(table(), Messages.Fleet_table);
        editor = new TextCellEditor(table());
        AccessibleName.set(editor.getControl(), Messages.Fleet_edit);
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerEditor.create(viewer, new TableViewerFocusCellManager(viewer, new CellFrame(viewer)), strategy(),
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** F2 edits; the mouse selects and plays. */
    private ColumnViewerEditorActivationStrategy strategy() {
        return new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
            }
        };
    }

    Table table() {
        return viewer.getTable();
    }

    FleetViewer viewer() {
        return viewer;
    }

    TextCellEditor editor() {
        return editor;
    }

    /** Shows devices in an order. */
    void show(Fleet shown, FleetOrder order, int[] rows) {
        fleet = shown;
        if (!columns.equals(shown.columns())) {
            columns = shown.columns();
            makeColumns();
        }
        boolean sorted = order.column() >= 0 && order.column() < columns.size();
        table().setSortColumn(sorted ? table().getColumn(order.column()) : null);
        table().setSortDirection(!sorted ? SWT.NONE : order.descending() ? SWT.DOWN : SWT.UP);
        viewer.show(rows);
    }

    /** Shows other values of the same rows. */
    void update(Fleet shown) {
        fleet = shown;
        table().clearAll();
    }

    /** The column of the cell that keys go to; the first where there is none. */
    int column() {
        return viewer.cell().map(ViewerCell::getColumnIndex).filter(each -> each >= 0).orElse(0);
    }

    /** The row that is selected; empty where there is none. */
    Optional<Integer> row() {
        return viewer.selectedRow();
    }

    private void makeColumns() {
        viewer.applyEditorValue();
        table().setItemCount(0);
        for (TableColumn each : table().getColumns()) {
            each.dispose();
        }
        GC gc = new GC(table());
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
            column.getColumn().setText(columns.get(i));
            column.getColumn().setWidth((int) (character * characters(i)) + 32);
            column.getColumn().setMoveable(false);
            column.getColumn().addListener(SWT.Selection, event -> headerClicked.accept(index));
            column.setLabelProvider(new FleetLabels(() -> fleet, i));
            column.setEditingSupport(new CellEditing(viewer, i, editor, target));
        }
    }

    /** As wide as the first values are. */
    private int characters(int column) {
        int most = Math.max(8, columns.get(column).length() + 2);
        for (int row = 0; row < Math.min(SAMPLE, fleet.content().size()); row++) {
            most = Math.max(most, fleet.text(row, column).length());
        }
        return Math.min(most, MOST_CHARACTERS);
    }
}

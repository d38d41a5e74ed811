// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A table of which only the rows that can be seen are made, however many are selected. */
final class FleetViewer extends TableViewer {

    private static final int FEWER = 5_000;
    private static final int MORE = 20_000;

    private int[] order = {};

    FleetViewer(Composite parent) {
        super(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL | SWT.BORDER);
        setContentProvider((ILazyContentProvider) this::make);
    }

    private void make(int index) {
        if (index < order.length) {
            replace(new FleetRow(order[index]), index);
        }
    }

    /** Shows rows in an order; those that are selected stay selected. */
    void show(int[] rows) {
        int[] selected = selectedRows();
        order = rows;
        getTable().deselectAll();
        getTable().clearAll();
        resize(selected);
    }

    /** GTK adds and removes rows one by one, which would stop the window for many: a part at a time, the window between. */
    private void resize(int[] selected) {
        int now = getTable().getItemCount();
        int wanted = order.length;
        getTable().setItemCount(Math.clamp(wanted, now - FEWER, now + MORE));
        if (getTable().getItemCount() == wanted) {
            select(selected);
            return;
        }
        int[] resized = order;
        getTable().getDisplay().asyncExec(() -> {
            if (!getTable().isDisposed() && order == resized) {
                resize(selected);
            }
        });
    }

    /** How many rows are shown. */
    int count() {
        return order.length;
    }

    private void select(int[] rows) {
        if (rows.length == 1) {
            reveal(rows[0]);
        } else if (rows.length > 0) {
            int[] sorted = rows.clone();
            Arrays.sort(sorted);
            for (int index = 0; index < order.length; index++) {
                if (Arrays.binarySearch(sorted, order[index]) >= 0) {
                    getTable().select(index);
                }
            }
        }
    }

    /** Selects a row and scrolls to it, if it is shown. */
    void reveal(int row) {
        for (int index = 0; index < order.length; index++) {
            if (order[index] == row) {
                getTable().setSelection(index);
                return;
            }
        }
    }

    /** The first row that is selected; empty where there is none. */
    Optional<Integer> selectedRow() {
        int index = getTable().getSelectionIndex();
        return index < 0 || index >= order.length ? Optional.empty() : Optional.of(order[index]);
    }

    /** The rows that are selected. */
    int[] selectedRows() {
        return Arrays.stream(getTable().getSelectionIndices()).filter(each -> each < order.length)
                .map(each -> order[each]).toArray();
    }

    /** The rows from the first selected one on, in the order shown; none where none is selected. */
    List<Integer> rowsFromSelection(int most) {
        int first = getTable().getSelectionIndex();
        return first < 0 ? List.of() : Arrays.stream(order).skip(first).limit(most).boxed().toList();
    }

    /** The cell that keys go to. */
    Optional<ViewerCell> cell() {
        return Optional.ofNullable(getColumnViewerEditor().getFocusCell());
    }

    /** Starts to edit the cell that keys go to. */
    void edit() {
        cell().ifPresent(each -> triggerEditorActivationEvent(new ColumnViewerEditorActivationEvent(each)));
    }

    /** The platform makes every selected row. */
    @Override
    protected List<Object> getSelectionFromWidget() {
        return Arrays.stream(selectedRows()).mapToObj(FleetRow::new).map(Object.class::cast).toList();
    }
}

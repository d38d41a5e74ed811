// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;

/** Editing of the cells of a column. */
final class CellEditing extends EditingSupport {

    /** What is edited. */
    interface Target {

        /** The value in a cell. */
        String value(int row, int column);

        /** Whether the devices can be changed here. */
        boolean isEditable(int column);

        /** Writes a value, or says why not. */
        void edit(int row, int column, String value);
    }

    private final Target target;
    private final int column;
    private final TextCellEditor editor;

    CellEditing(FleetViewer viewer, int column, TextCellEditor editor, Target target) {
        super(viewer);
        this.column = column;
        this.editor = editor;
        this.target = target;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return target.isEditable(column);
    }

    @Override
    protected Object getValue(Object element) {
        return target.value(((FleetRow) element).row(), column);
    }

    @Override
    protected void setValue(Object element, Object value) {
        target.edit(((FleetRow) element).row(), column, String.valueOf(value));
    }
}

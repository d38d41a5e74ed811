// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.provchain.dsl.ide.structure.DeclarationPart;

/** A column of the table, whose cells are changed in place. */
final class PartColumn extends EditingSupport {

    private static final List<String> LABELS = List.of("", "DOC", "USED", "INF", "OPEN");

    private final DeclarationPart part;
    private final DeclarationTable table;
    private final CellEditor editor;

    private PartColumn(DeclarationPart part, TableViewer viewer, DeclarationTable table) {
        super(viewer);
        this.part = part;
        this.table = table;
        Table control = viewer.getTable();
        editor = part == DeclarationPart.EVIDENCE
                ? new ComboBoxCellEditor(control, LABELS.toArray(String[]::new), SWT.READ_ONLY)
                : new TextCellEditor(control);
    }

    static void add(DeclarationPart part, TableViewer viewer, DeclarationTable table) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title(part));
        column.getColumn().setWidth(width(part));
        column.getColumn().setMoveable(true);
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(each -> table.row((Integer) each).text(part)));
        column.setEditingSupport(new PartColumn(part, viewer, table));
    }

    private static String title(DeclarationPart part) {
        return switch (part) {
        case NAME -> Messages.PartColumn_name;
        case TYPE -> Messages.PartColumn_type;
        case DEFAULT -> Messages.PartColumn_default;
        case MODELS -> Messages.PartColumn_models;
        case SINCE -> Messages.PartColumn_since;
        case EVIDENCE -> Messages.PartColumn_evidence;
        case SOURCE -> Messages.PartColumn_source;
        case DESCRIPTION -> Messages.PartColumn_description;
        };
    }

    private static int width(DeclarationPart part) {
        return switch (part) {
        case NAME -> 250;
        case TYPE, MODELS, SOURCE -> 150;
        case DEFAULT, SINCE -> 80;
        case EVIDENCE -> 90;
        case DESCRIPTION -> 300;
        };
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        String text = table.row((Integer) element).text(part);
        return editor instanceof ComboBoxCellEditor ? (Object) Math.max(0, LABELS.indexOf(text)) : text;
    }

    @Override
    protected void setValue(Object element, Object value) {
        String text = value instanceof Integer label ? LABELS.get(Math.max(0, label)) : value.toString().strip();
        if (!text.equals(table.row((Integer) element).text(part))) {
            table.edit((Integer) element, part, text);
        }
    }
}

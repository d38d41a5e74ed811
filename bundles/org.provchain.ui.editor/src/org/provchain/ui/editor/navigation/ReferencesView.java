// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.provchain.ui.project.TextPlaces;

/** The places that speak of one thing. */
public final class ReferencesView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.provchain.ui.editor.references";

    private Label summary;
    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(all);
        summary = new Label(all, SWT.WRAP);
        summary.setText(Messages.References_none);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(summary);
        table = new TableViewer(all, SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.References_place, 220, PlaceRow::place);
        column(Messages.References_line, 520, PlaceRow::line);
        table.addOpenListener(event -> {
            if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof PlaceRow row) {
                TextPlaces.open(getSite().getPage(), row.use().file(), row.use().offset(), row.use().length());
            }
        });
        getSite().setSelectionProvider(table);
    }

    private void column(String title, int width, Function<PlaceRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((PlaceRow) each)));
    }

    void show(List<PlaceRow> rows) {
        summary.setText(rows.isEmpty() ? Messages.References_nothing
                : Messages.bind(Messages.References_summary, rows.size(), rows.getFirst().use().name()));
        table.setInput(rows);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }
}

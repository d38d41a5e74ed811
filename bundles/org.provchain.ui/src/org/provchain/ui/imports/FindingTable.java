// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.StudioImages;

/** The table of what an import found; it can show what stops the import alone. */
final class FindingTable {

    private final Label title;
    private final Button filter;
    private final Table table;
    private List<FindingRow> all = List.of();
    private List<FindingRow> shown = List.of();

    FindingTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
        title = new Label(area, SWT.NONE);
        title.setText(Messages.bind(Messages.Import_findings, 0));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        filter = new Button(area, SWT.CHECK);
        filter.setText(Messages.Import_only_stopping);
        filter.addListener(SWT.Selection, event -> fill());
        table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        AccessibleName.set(table, Messages.Import_findings_name);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(780, 120).applyTo(table);
        Columns.add(table, Messages.Import_severity, 90);
        Columns.add(table, Messages.Import_code, 65);
        Columns.add(table, Messages.Import_place, 170);
        Columns.add(table, Messages.Import_message, 700);
        table.addListener(SWT.SetData, event -> {
            if (event.index < 0 || event.index >= shown.size()) {
                // painted while there are fewer rows already
                return;
            }
            FindingRow row = shown.get(event.index);
            TableItem item = (TableItem) event.item;
            item.setImage(StudioImages.image(row.icon()));
            item.setText(new String[] { row.word(), row.code(), row.place(), row.message() });
        });
        // a long sentence is read whole below the mouse
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            String tip = item == null ? null : shown.get(table.indexOf(item)).message();
            if (!Objects.equals(tip, table.getToolTipText())) {
                table.setToolTipText(tip);
            }
        });
    }

    /** Shows what was found. */
    void show(List<FindingRow> rows) {
        all = List.copyOf(rows);
        fill();
    }

    private void fill() {
        shown = filter.getSelection() ? all.stream().filter(FindingRow::stops).toList() : all;
        table.setItemCount(shown.size());
        table.clearAll();
        title.setText(Messages.bind(Messages.Import_findings, shown.size()));
        title.requestLayout();
    }
}

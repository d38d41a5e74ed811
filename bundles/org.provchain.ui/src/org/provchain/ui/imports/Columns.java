// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The columns of a table. */
final class Columns {

    private Columns() {
    }

    static void add(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.provchain.core.imports.ImportFile;
import org.provchain.ui.AccessibleName;

/** The table of the files that an import writes. */
final class FileTable {

    private final Table table;

    FileTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Import_files);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        AccessibleName.set(table, Messages.Import_files);
        GridDataFactory.fillDefaults().grab(true, true).hint(780, 104).applyTo(table);
        Columns.add(table, Messages.Import_change, 155);
        Columns.add(table, Messages.Import_file, 640);
    }

    /**
     * Shows what becomes of files.
     *
     * @param folder the folder that they lie in, as the workspace names it
     */
    void show(String folder, List<ImportFile> files) {
        table.removeAll();
        for (ImportFile each : files) {
            new TableItem(table, SWT.NONE)
                    .setText(new String[] { word(each.change()), folder + "/" + each.path().getFileName() });
        }
    }

    private static String word(ImportFile.Change change) {
        return switch (change) {
        case NEW -> Messages.Import_new;
        case REPLACED -> Messages.Import_replaced;
        case UNCHANGED -> Messages.Import_unchanged;
        case KEPT -> Messages.Import_kept;
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** A frame around the cell that the keys act on; the platform's own way would paint the other selected rows as if they were not. */
final class CellFrame extends FocusCellHighlighter {

    private final Table table;

    CellFrame(TableViewer viewer) {
        super(viewer);
        table = viewer.getTable();
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && table.isFocusControl() && cell.getItem() == event.item
                && cell.getColumnIndex() == event.index) {
            Rectangle bounds = cell.getBounds();
            event.gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
            event.gc.drawRectangle(bounds.x, bounds.y + 1, bounds.width - 2, bounds.height - 3);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        table.redraw();
    }
}

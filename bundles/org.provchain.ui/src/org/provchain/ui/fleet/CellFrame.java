// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/** A frame around the cell that keys go to, in the colour of its text. */
final class CellFrame extends FocusCellHighlighter {

    private final TableViewer viewer;

    CellFrame(TableViewer viewer) {
        super(viewer);
        this.viewer = viewer;
        viewer.getTable().addListener(SWT.PaintItem, this::draw);
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        viewer.getTable().redraw();
    }

    private void draw(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index
                && viewer.getTable().isFocusControl()) {
            Rectangle bounds = ((TableItem) event.item).getBounds(event.index);
            event.gc.drawRectangle(bounds.x + 1, bounds.y, bounds.width - 3, bounds.height - 1);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.provchain.ui.diagram.parts.NodePart;

/** The field in a figure in which its file is renamed. */
final class NameField extends DirectEditManager {

    private final NodePart part;

    NameField(NodePart part) {
        super(part, TextCellEditor.class, editor -> place(part, editor));
        this.part = part;
    }

    private static void place(NodePart part, CellEditor editor) {
        Rectangle place = part.nodeFigure().nameBounds();
        part.getFigure().translateToAbsolute(place);
        editor.getControl().setBounds(place.x, place.y, place.width, place.height);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        return new TextCellEditor(parent);
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(part.node().box().node().title());
        ((Text) getCellEditor().getControl()).selectAll();
    }
}

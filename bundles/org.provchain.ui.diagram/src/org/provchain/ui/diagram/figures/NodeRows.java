// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneRow;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.layout.RowText;

/** The parameters inside a file as a table of two columns, below a line. */
final class NodeRows {

    private NodeRows() {
    }

    static void paint(Graphics graphics, SceneNode node, Rectangle box, NodeLook look) {
        List<SceneRow> rows = node.rows();
        if (rows.isEmpty()) {
            return;
        }
        double left = box.x + NodeSize.PADDING;
        double values = left + RowText.valueColumn(node);
        double top = box.bottom() - NodeSize.PADDING + 3 - rows.size() * RowText.LINE;
        graphics.setForegroundColor(look.line().colour());
        graphics.setLineWidth(1);
        graphics.drawLine((int) left, (int) top - 4, (int) (box.right() - NodeSize.PADDING), (int) top - 4);
        for (int at = 0; at < rows.size(); at++) {
            double y = top + at * RowText.LINE + 11;
            NodeFigure.text(graphics, DiagramFonts.PLACE, Tone.TEXT, RowText.name(rows.get(at)), left, y);
            NodeFigure.text(graphics, DiagramFonts.PLACE, Tone.TITLE, RowText.value(rows.get(at)), values, y);
        }
    }
}

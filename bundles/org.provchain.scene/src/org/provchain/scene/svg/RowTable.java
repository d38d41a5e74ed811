// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import java.util.List;

import org.provchain.scene.SceneRow;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.RowText;

/** Draws the parameters inside a file as a table of two columns, below a line. */
final class RowTable {

    private RowTable() {
    }

    static void draw(StringBuilder svg, Box box, Look look) {
        List<SceneRow> rows = box.node().rows();
        if (rows.isEmpty()) {
            return;
        }
        double left = box.x() + NodeSize.PADDING;
        double values = left + RowText.valueColumn(box.node());
        double top = box.y() + box.height() - NodeSize.PADDING + 3 - rows.size() * RowText.LINE;
        svg.append("<path d=\"M").append(SvgText.number(left)).append(' ').append(SvgText.number(top - 4))
                .append(" H").append(SvgText.number(box.x() + box.width() - NodeSize.PADDING))
                .append("\" fill=\"none\" stroke=\"").append(look.stroke()).append("\" stroke-opacity=\"0.35\"/>\n");
        for (int at = 0; at < rows.size(); at++) {
            SceneRow row = rows.get(at);
            double y = top + at * RowText.LINE + 11;
            cell(svg, left, y, "place", RowText.name(row), row.name());
            cell(svg, values, y, row.secret() ? "place value secret" : "place value", RowText.value(row), row.value());
        }
    }

    /** A cell; a text that is shortened says all of itself where the pointer rests. */
    private static void cell(StringBuilder svg, double x, double y, String style, String shown, String whole) {
        svg.append("<text x=\"").append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(y))
                .append("\" class=\"").append(style).append("\">");
        if (!shown.equals(whole)) {
            svg.append("<title>").append(SvgText.escaped(whole)).append("</title>");
        }
        svg.append(SvgText.escaped(shown)).append("</text>\n");
    }
}

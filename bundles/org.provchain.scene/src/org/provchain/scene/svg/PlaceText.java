// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import org.provchain.scene.NodeFacts.Span;
import org.provchain.scene.SceneNode;

/** Writes where a node lies, with what the phone replaces in a colour of its own. */
final class PlaceText {

    private PlaceText() {
    }

    static void draw(StringBuilder svg, SceneNode node, double x, double y) {
        String text = node.subtitle();
        svg.append("<text x=\"").append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(y))
                .append("\" class=\"place\">");
        int written = 0;
        for (Span span : node.facts().placeholders()) {
            svg.append(SvgText.escaped(text.substring(written, span.begin()))).append("<tspan>")
                    .append(SvgText.escaped(text.substring(span.begin(), span.end()))).append("</tspan>");
            written = span.end();
        }
        svg.append(SvgText.escaped(text.substring(written))).append("</text>\n");
    }
}

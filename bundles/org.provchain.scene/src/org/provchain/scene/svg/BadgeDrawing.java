// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import org.provchain.scene.Badge;

/** Draws what was found on something: a sign by its shape and colour, the messages where the pointer rests. */
final class BadgeDrawing {

    private static final String CIRCLE = "M7 0 A7 7 0 1 1 6.9 0 Z";
    private static final String TRIANGLE = "M7 0.5 L14 13 H0 Z";

    private BadgeDrawing() {
    }

    static void draw(StringBuilder svg, Badge badge, double x, double y) {
        svg.append("<g transform=\"translate(").append(SvgText.number(x)).append(' ').append(SvgText.number(y))
                .append(")\"><title>").append(SvgText.escaped(String.join("\n", badge.messages())))
                .append("</title>").append(switch (badge.severity()) {
                case ERROR -> sign(CIRCLE, "#c0392b", "M4.3 4.3 L9.7 9.7 M9.7 4.3 L4.3 9.7");
                case WARNING -> sign(TRIANGLE, "#b9770e", "M7 4.5 V8.5 M7 10.2 V11.6");
                default -> sign(CIRCLE, "#2471a3", "M7 3.2 V4.8 M7 6.3 V11");
                }).append("</g>\n");
    }

    private static String sign(String ground, String colour, String sign) {
        return "<path d=\"" + ground + "\" fill=\"" + colour + "\"/><path d=\"" + sign
                + "\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"1.7\"/>";
    }
}

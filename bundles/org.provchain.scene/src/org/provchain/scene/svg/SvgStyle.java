// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

/** The letters and colours that all pictures share. */
final class SvgStyle {

    /** The one scale of letters: names, all other text, locations. */
    static final String TEXT = """
            text { font-family: 'DejaVu Sans', Verdana, 'Segoe UI', Arial, sans-serif; font-size: 12px; fill: #44505c }
            .title { font-size: 15px; font-weight: 600; fill: #1c2733 }
            .place { font-family: 'DejaVu Sans Mono', Consolas, monospace; font-size: 11px }
            """;

    static final String LINK = "#6b7a89";
    static final String MOVE = "#8a6d3b";
    static final String FAULT = "#c0392b";

    private SvgStyle() {
    }
}

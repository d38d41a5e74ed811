// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import org.provchain.scene.SceneNode;

/** How large a node is drawn, in pixels: as wide as its longest line, as high as its lines. */
public final class NodeSize {

    /** The size of titles. */
    public static final double TITLE = 15;
    /** The size of all other text. */
    public static final double TEXT = 12;
    /** The distance between the lines of a node. */
    public static final double LINE = 18;
    /** The distance between the text and the border. */
    public static final double PADDING = 14;
    /** The room for the icon before the title, and for the lock behind it. */
    public static final double ICON = 24;

    private static final double LEAST_WIDTH = 130;

    private NodeSize() {
    }

    static double width(SceneNode node) {
        double title = TextWidth.bold(node.title(), TITLE) + 2 * ICON;
        double subtitle = TextWidth.place(node.subtitle());
        double details = TextWidth.of(details(node), TEXT);
        return Math.ceil(Math.max(LEAST_WIDTH, Math.max(title, Math.max(subtitle, details)) + 2 * PADDING));
    }

    static double height(SceneNode node) {
        int lines = 1 + (node.subtitle().isEmpty() ? 0 : 1) + (node.details().isEmpty() ? 0 : 1);
        return 2 * PADDING + lines * LINE - 2;
    }

    /** The last line of a node. */
    public static String details(SceneNode node) {
        return String.join(" · ", node.details());
    }
}

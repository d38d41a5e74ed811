// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;

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
    /** The room for the icon before the title, and for each sign behind it. */
    public static final double ICON = 24;
    /** How far each of the two frames behind a figure stands out, to the right and below. */
    public static final double FRAME = 4;
    /** The room for what was found, before the text of a label. */
    public static final double LABEL_BADGE = 17;

    private static final double LEAST_WIDTH = 130;

    private NodeSize() {
    }

    static double width(SceneNode node) {
        double title = TextWidth.bold(node.title(), TITLE) + ICON + Math.max(1, signs(node)) * ICON;
        double details = TextWidth.of(details(node), TEXT);
        double text = Math.max(Math.max(title, TextWidth.place(node.subtitle())),
                Math.max(details, RowText.width(node)));
        return Math.ceil(Math.max(LEAST_WIDTH, text + 2 * PADDING));
    }

    static double height(SceneNode node) {
        int lines = 1 + (node.subtitle().isEmpty() ? 0 : 1) + (node.details().isEmpty() ? 0 : 1);
        return 2 * PADDING + lines * LINE - 2 + RowText.height(node);
    }

    static double labelWidth(SceneEdge edge) {
        return TextWidth.of(edge.label(), TEXT) + 8 + (edge.badge().isPresent() ? LABEL_BADGE : 0);
    }

    /** How far the frames behind a figure stand out, to the right and below. */
    public static double stack(SceneNode node) {
        return node.is(Mark.PER_DEVICE) || node.shape() == Shape.GROUP ? 2 * FRAME : 0;
    }

    /** Whether a figure says by a sign that it offers firmware; a list of firmware does so by its icon. */
    public static boolean hasChip(SceneNode node) {
        return node.is(Mark.FIRMWARE) && node.shape() != Shape.FIRMWARE_LIST;
    }

    private static int signs(SceneNode node) {
        return (hasChip(node) ? 1 : 0) + (node.is(Mark.PROTECTED) ? 1 : 0) + (node.badge().isPresent() ? 1 : 0);
    }

    /** The last line of a node. */
    public static String details(SceneNode node) {
        return String.join(" · ", node.details());
    }
}

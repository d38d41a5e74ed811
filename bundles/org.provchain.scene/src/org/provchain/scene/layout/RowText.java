// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneRow;

/** The parameters inside a figure as they are written: two columns, what is long ends in an ellipsis. */
public final class RowText {

    /** The distance between the lines of the table. */
    public static final double LINE = 16;
    /** The distance between the text above and the table. */
    public static final double GAP = 10;

    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_VALUE = 36;
    private static final double COLUMN_GAP = 14;

    private RowText() {
    }

    /** The name; the end of a long one, since that tells more than its beginning. */
    public static String name(SceneRow row) {
        String name = row.name();
        return name.length() <= LONGEST_NAME ? name : "\u2026" + tail(name, name.length() - LONGEST_NAME + 1);
    }

    /** The value, or the beginning of a long one. */
    public static String value(SceneRow row) {
        String value = row.value();
        return value.length() <= LONGEST_VALUE ? value : head(value, LONGEST_VALUE - 1) + "\u2026";
    }

    /** The distance of the values from the names. */
    public static double valueColumn(SceneNode node) {
        return node.rows().stream().mapToDouble(row -> TextWidth.place(name(row))).max().orElse(0) + COLUMN_GAP;
    }

    static double width(SceneNode node) {
        return node.rows().isEmpty() ? 0
                : valueColumn(node)
                        + node.rows().stream().mapToDouble(row -> TextWidth.place(value(row))).max().orElse(0);
    }

    static double height(SceneNode node) {
        return node.rows().isEmpty() ? 0 : GAP + node.rows().size() * LINE;
    }

    /** Without half of a character that takes two places. */
    private static String head(String text, int end) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String tail(String text, int begin) {
        return text.substring(Character.isLowSurrogate(text.charAt(begin)) ? begin + 1 : begin);
    }
}

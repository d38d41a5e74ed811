// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.layout.TextWidth;

/** The letters that a text is written in; one scale for all pictures. */
public enum Face {
    /** Names. */
    TITLE,
    /** All that is said. */
    TEXT,
    /** URLs, in letters of fixed width. */
    PLACE;

    /** How far letters stand above the line, generously. */
    static final int ABOVE = 12;
    /** How far letters hang below the line. */
    static final int BELOW = 4;

    /** How wide a text is. */
    double width(String text) {
        return switch (this) {
        case TITLE -> TextWidth.bold(text, NodeSize.TITLE);
        case TEXT -> TextWidth.of(text, NodeSize.TEXT);
        case PLACE -> TextWidth.place(text);
        };
    }
}

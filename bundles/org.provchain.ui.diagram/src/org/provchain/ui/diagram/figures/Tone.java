// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The colours of a diagram, each with one for light paper and one for dark; defined in the theme, asked for when painting. */
public enum Tone {

    PAPER, GRID, TEXT, TITLE, PLACEHOLDER, LINK, MOVE, CIRCLE, SELECTION, REFUSED, ENTRY_FILL, ENTRY_LINE, FILE_FILL,
    FILE_LINE, INDEX_FILL, INDEX_LINE, FIRMWARE_FILL, FIRMWARE_LINE, LIST_FILL, LIST_LINE, EXTERNAL_FILL, EXTERNAL_LINE,
    LOCK, ERROR, WARNING, INFO, PLAYED, LIVE;

    /** The id of the colour in the theme. */
    public String id(boolean dark) {
        return "org.provchain.ui.diagram." + name().toLowerCase(Locale.ROOT) + (dark ? ".dark" : "");
    }

    /** The colour on the paper in use. Called in the UI thread. */
    public Color colour() {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return colours.get(id(Paper.isDark()));
    }
}

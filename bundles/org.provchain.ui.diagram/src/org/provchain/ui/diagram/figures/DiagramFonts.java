// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.PlatformUI;

/** The fonts of a diagram: one scale, defined in the theme, asked for when painting. */
public enum DiagramFonts {

    TITLE, TEXT, PLACE;

    /** The id of the font in the theme. */
    public String id() {
        return "org.provchain.ui.diagram.font." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The font. Called in the UI thread. */
    public Font font() {
        FontRegistry fonts = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
        return fonts.get(id());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** How the parts of a text look. The colours are those of the theme in use, asked for when they are drawn. */
public enum TextStyle {

    KEYWORD(SWT.BOLD), STRING(SWT.NORMAL), COMMENT(SWT.ITALIC), NUMBER(SWT.NORMAL), PARAMETER(SWT.NORMAL),
    UNKNOWN_PARAMETER(SWT.ITALIC), OVERRIDDEN(SWT.NORMAL), VARIABLE(SWT.BOLD), PLACEHOLDER(SWT.BOLD),
    SECRET(SWT.ITALIC), FILE_NAME(SWT.NORMAL), CHAIN_NAME(SWT.BOLD), MAC(SWT.NORMAL);

    private final int font;

    TextStyle(int font) {
        this.font = font;
    }

    /** The id of its colour in the theme. */
    public String colour() {
        return "org.provchain.ui.editor." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The font style: {@link SWT#NORMAL}, {@link SWT#BOLD} or {@link SWT#ITALIC}. */
    public int font() {
        return font;
    }

    /** Colour and font for the theme in use. Called in the UI thread. */
    public TextAttribute attribute() {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return new TextAttribute(colours.get(colour()), null, font);
    }
}

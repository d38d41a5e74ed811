// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;

/** The paper of diagrams: light, unless the user wants it in the colours of the theme and the theme is dark. */
public final class Paper {

    /** The preference that says so, of the bundle {@link #BUNDLE}. */
    public static final String FOLLOWS_THEME = "paper.follows.theme";
    /** Where the preference is kept. */
    public static final String BUNDLE = "org.provchain.ui.diagram";

    /** A colour that the dark theme makes dark. */
    private static final String GROUND = "org.provchain.ui.diagram.ground";
    private static final int MIDDLE = 128;

    /** While something is painted that is light whatever the user wants. */
    private static boolean light;

    private Paper() {
    }

    /** Whether it is dark now. Called in the UI thread. */
    public static boolean isDark() {
        return !light && followsTheme() && isThemeDark();
    }

    /** Whether the user wants it in the colours of the theme. */
    public static boolean followsTheme() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, FOLLOWS_THEME, false, null);
    }

    /** Whether the user wants it so from now on. */
    public static void setFollowsTheme(boolean follows) {
        InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean(FOLLOWS_THEME, follows);
    }

    /** Paints on light paper, such as that of a printer. Called in the UI thread. */
    public static void light(Runnable paint) {
        boolean before = light;
        light = true;
        try {
            paint.run();
        } finally {
            light = before;
        }
    }

    private static boolean isThemeDark() {
        RGB ground = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(GROUND);
        return ground != null && (ground.red + ground.green + ground.blue) / 3 < MIDDLE;
    }
}

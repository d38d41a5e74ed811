// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Begins with the dark theme where the system is dark and the platform does not see it, as with inverse high contrast on GTK. */
final class SystemTheme {

    private static final String OPTION = "-cssTheme";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private SystemTheme() {
    }

    /** The arguments of the program, with the theme that fits the system unless they name one. */
    static String[] arguments(Display display, String[] given) {
        List<String> named = Arrays.asList(given);
        return named.contains(OPTION) || !isDark(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB(),
                display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB()) ? given
                        : Stream.concat(named.stream(), Stream.of(OPTION, DARK)).toArray(String[]::new);
    }

    private static boolean isDark(RGB background, RGB foreground) {
        return background.red + background.green + background.blue < foreground.red + foreground.green
                + foreground.blue;
    }
}

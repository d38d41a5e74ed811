// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;
import org.provchain.ui.StudioPlugin;

/** The colours of ours in the dark theme, which the platform keeps as if a person had chosen them: the next bright start showed them. */
public final class DarkColours {

    private static final Pattern COLOUR = Pattern.compile("ColorDefinition#([\\w-]+) \\{\\s*color: #(\\w{6});");
    private static final String OURS = "org.provchain.";

    private DarkColours() {
    }

    /** Forgets them before the workbench reads its colours; the dark theme sets them anew, and other ones were chosen by a person. */
    public static void forget() {
        Arrays.stream(Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.e4.ui.css.swt.theme"))
                .filter(each -> each.getName().equals("stylesheet") && each.getContributor().getName().startsWith(OURS)
                        && Arrays.stream(each.getChildren("themeid"))
                                .anyMatch(theme -> SystemTheme.DARK.equals(theme.getAttribute("refid"))))
                .forEach(DarkColours::forget);
    }

    private static void forget(IConfigurationElement stylesheet) {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
        URL file = Platform.getBundle(stylesheet.getContributor().getName()).getEntry(stylesheet.getAttribute("uri"));
        try (InputStream content = file.openStream()) {
            COLOUR.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8)).results().forEach(each -> {
                String key = each.group(1).replace('-', '.');
                if (dark(each).equals(kept.get(key, ""))) {
                    kept.remove(key);
                }
            });
        } catch (IOException failed) {
            StudioPlugin.log("The dark colours cannot be read.", failed);
        }
    }

    private static String dark(MatchResult colour) {
        int value = Integer.parseInt(colour.group(2), 16);
        return StringConverter.asString(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.editor.presentation.TextStyle;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.Theme;

/** What the platform keeps of the dark theme for a start with the bright one. */
@ExtendWith(NoErrorLogged.class)
class DarkColoursTest {

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");

    @AfterEach
    void clear() {
        keys().forEach(kept::remove);
        Theme.LIGHT.use();
    }

    private static List<String> keys() {
        return Arrays.stream(TextStyle.values()).map(TextStyle::colour).toList();
    }

    private static String shown(String key) {
        return StringConverter.asString(
                PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(key));
    }

    @Test
    void whatTheDarkThemeSetIsForgottenAndWhatAPersonChoseIsNot() {
        Theme.DARK.use();
        Map<String, String> dark = new TreeMap<>();
        keys().forEach(each -> dark.put(each, shown(each)));
        Theme.LIGHT.use();
        dark.forEach(kept::put);
        kept.put(TextStyle.KEYWORD.colour(), "1,2,3");
        DarkColours.forget();
        Map<String, String> left = new TreeMap<>();
        keys().stream().filter(each -> kept.get(each, null) != null)
                .forEach(each -> left.put(each, kept.get(each, "")));
        assertEquals(Map.of(TextStyle.KEYWORD.colour(), "1,2,3"), left);
    }
}

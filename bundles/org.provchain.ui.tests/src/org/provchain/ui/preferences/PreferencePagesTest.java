// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenPreferences;
import org.provchain.ui.fixture.Widgets;

/** The pages of the preferences: all of them open, and the main page keeps what is set on it. */
@ExtendWith(NoErrorLogged.class)
class PreferencePagesTest {

    private static final String MAIN = "org.provchain.ui.preferences.main";
    /** Asks the operating system by a program that a build machine need not have. */
    private static final String LINKS = "org.eclipse.ui.preferencePages.General.LinkHandlers";

    @Test
    void everyPageOfTheProductOpens() {
        List<String> ids = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)
                .stream().map(IPreferenceNode::getId).filter(each -> !each.equals(LINKS)).toList();
        assertTrue(ids.containsAll(List.of(MAIN, "org.provchain.ui.preferences.checks",
                "org.provchain.ui.preferences.simulation", "org.eclipse.ui.preferencePages.Views")), ids.toString());
        try (OpenPreferences dialog = new OpenPreferences(MAIN)) {
            for (String each : ids) {
                dialog.go(each);
                assertFalse(dialog.control().isDisposed(), each);
            }
        }
    }

    @Test
    void theMainPageSetsTheLayoutOnSaveAndTheFolderOfExportsAndRestoresThem() {
        IPreferenceStore store = StudioPlugin.get().getPreferenceStore();
        try (OpenPreferences page = new OpenPreferences(MAIN)) {
            Widgets.press(Widgets.button(page.control(), "Format texts"));
            Widgets.press(Widgets.button(page.control(), "Remove what"));
            Widgets.behind(page.control(), "Export folder:", Text.class).setText("/tmp");
            page.apply();
        }
        assertTrue(store.getBoolean(Defaults.FORMAT_ON_SAVE));
        assertTrue(store.getBoolean(Defaults.EXPORT_PRUNE));
        assertEquals("/tmp", store.getString(Defaults.EXPORT_FOLDER));
        try (OpenPreferences page = new OpenPreferences(MAIN)) {
            page.restoreDefaults();
            page.apply();
        }
        assertFalse(store.getBoolean(Defaults.FORMAT_ON_SAVE));
        assertFalse(store.getBoolean(Defaults.EXPORT_PRUNE));
        assertEquals("", store.getString(Defaults.EXPORT_FOLDER));
    }
}

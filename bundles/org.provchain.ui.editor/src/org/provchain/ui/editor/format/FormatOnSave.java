// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.format;

import org.provchain.ui.StudioPlugin;
import org.provchain.ui.preferences.Defaults;

/** Whether texts are laid out when they are saved, as the user has chosen. */
public final class FormatOnSave {

    private FormatOnSave() {
    }

    /** Whether the user wants it; not unless he says so. */
    public static boolean isWanted() {
        return StudioPlugin.get().getPreferenceStore().getBoolean(Defaults.FORMAT_ON_SAVE);
    }
}

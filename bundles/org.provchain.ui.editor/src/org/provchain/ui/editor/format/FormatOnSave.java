// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.format;

import org.provchain.ui.StudioPlugin;

/** Whether texts are laid out when they are saved, as the user has chosen. */
public final class FormatOnSave {

    /** The key of the preference. */
    public static final String KEY = "format.on.save";

    private FormatOnSave() {
    }

    /** Whether the user wants it; not unless he says so. */
    public static boolean isWanted() {
        return StudioPlugin.get().getPreferenceStore().getBoolean(KEY);
    }
}

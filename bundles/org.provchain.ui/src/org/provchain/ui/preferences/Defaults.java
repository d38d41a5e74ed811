// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.provchain.ui.StudioPlugin;

/** What holds until the user says otherwise. */
public final class Defaults extends AbstractPreferenceInitializer {

    /** Whether texts are laid out when they are saved. */
    public static final String FORMAT_ON_SAVE = "format.on.save";
    /** The folder that exports go to unless another one was used since. */
    public static final String EXPORT_FOLDER = "export.folder";
    /** Whether exports remove what they wrote earlier and no longer write. */
    public static final String EXPORT_PRUNE = "export.prune";
    /** Whether the figures of a diagram glide to their new places. */
    public static final String GLIDE = "diagram.glide";

    @Override
    public void initializeDefaultPreferences() {
        IPreferenceStore store = StudioPlugin.get().getPreferenceStore();
        store.setDefault(FORMAT_ON_SAVE, false);
        store.setDefault(EXPORT_FOLDER, "");
        store.setDefault(EXPORT_PRUNE, false);
        store.setDefault(GLIDE, true);
    }
}

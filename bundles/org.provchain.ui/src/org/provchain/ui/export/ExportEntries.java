// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.preference.IPreferenceStore;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.preferences.Defaults;

/**
 * What was entered for the last export of a chain; each chain of each project has its own, so that none writes into the
 * folder of another, or removes what lies there.
 *
 * @param folder  the folder, as it was typed
 * @param archive the archive, as it was typed
 * @param secrets the file with secrets, as it was typed
 * @param prune   whether what is no longer written is removed
 */
record ExportEntries(String folder, String archive, String secrets, boolean prune) {

    private static final String FOLDER = "folder";
    private static final String ARCHIVE = "archive";
    private static final String SECRETS = "secrets";
    private static final String PRUNE = "prune";

    /** What was entered for a chain; what the preferences say where it was never exported. */
    static ExportEntries of(IDialogSettings all, IProject project, String chain) {
        IDialogSettings kept = all.getSection(key(project, chain));
        if (kept == null) {
            IPreferenceStore preferences = StudioPlugin.get().getPreferenceStore();
            return new ExportEntries(preferences.getString(Defaults.EXPORT_FOLDER), "", "",
                    preferences.getBoolean(Defaults.EXPORT_PRUNE));
        }
        return new ExportEntries(text(kept, FOLDER), text(kept, ARCHIVE), text(kept, SECRETS), kept.getBoolean(PRUNE));
    }

    /** Keeps them for the next export of a chain. */
    void keep(IDialogSettings all, IProject project, String chain) {
        IDialogSettings kept = all.addNewSection(key(project, chain));
        kept.put(FOLDER, folder);
        kept.put(ARCHIVE, archive);
        kept.put(SECRETS, secrets);
        kept.put(PRUNE, prune);
    }

    private static String text(IDialogSettings kept, String key) {
        return Optional.ofNullable(kept.get(key)).orElse("");
    }

    /** By the place: a project of the same name elsewhere is another one. */
    private static String key(IProject project, String chain) {
        return project.getLocationURI() + " " + chain;
    }
}

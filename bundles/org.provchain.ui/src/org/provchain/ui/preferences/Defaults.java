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
    /** The address on which chains are served. */
    public static final String SERVER_ADDRESS = "server.address";
    /** The port of http; 0 for any free one. */
    public static final String SERVER_PORT = "server.port";
    /** Whether chains are served by https too. */
    public static final String SERVER_TLS = "server.tls";
    /** The port of https; 0 for any free one. */
    public static final String SERVER_TLS_PORT = "server.tls.port";

    private static final int PORT = 8080;
    private static final int TLS_PORT = 8443;

    @Override
    public void initializeDefaultPreferences() {
        IPreferenceStore store = StudioPlugin.get().getPreferenceStore();
        store.setDefault(FORMAT_ON_SAVE, false);
        store.setDefault(EXPORT_FOLDER, "");
        store.setDefault(EXPORT_PRUNE, false);
        store.setDefault(GLIDE, true);
        store.setDefault(SERVER_ADDRESS, "127.0.0.1");
        store.setDefault(SERVER_PORT, PORT);
        store.setDefault(SERVER_TLS, false);
        store.setDefault(SERVER_TLS_PORT, TLS_PORT);
    }
}

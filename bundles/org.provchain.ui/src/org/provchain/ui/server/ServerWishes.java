// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.util.OptionalInt;

import org.eclipse.jface.preference.IPreferenceStore;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.preferences.Defaults;

/**
 * Where the chain is served.
 *
 * @param address the address of this machine to listen on
 * @param port    the port of http; 0 for any free one
 * @param tls     that of https; empty for none
 */
record ServerWishes(String address, int port, OptionalInt tls) {

    /** What the preferences say. */
    static ServerWishes preferred() {
        IPreferenceStore store = StudioPlugin.get().getPreferenceStore();
        return new ServerWishes(store.getString(Defaults.SERVER_ADDRESS).strip(), store.getInt(Defaults.SERVER_PORT),
                store.getBoolean(Defaults.SERVER_TLS) ? OptionalInt.of(store.getInt(Defaults.SERVER_TLS_PORT))
                        : OptionalInt.empty());
    }

    /** The same on any free ports. */
    ServerWishes onAnyPort() {
        return new ServerWishes(address, 0, tls.isPresent() ? OptionalInt.of(0) : tls);
    }
}

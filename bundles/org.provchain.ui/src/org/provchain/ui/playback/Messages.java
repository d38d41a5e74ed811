// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.playback;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Playback_again;
    public static String PlaybackWatch_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

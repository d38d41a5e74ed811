// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.handlers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String OpenFolder_message;
    public static String OpenFolder_opening;
    public static String OpenFolder_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

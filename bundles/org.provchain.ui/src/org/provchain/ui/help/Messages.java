// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Help_back;
    public static String Help_home;
    public static String Help_pictures;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

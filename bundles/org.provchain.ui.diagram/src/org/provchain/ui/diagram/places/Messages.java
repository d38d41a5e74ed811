// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.places;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String SharedPlaces_not_written;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

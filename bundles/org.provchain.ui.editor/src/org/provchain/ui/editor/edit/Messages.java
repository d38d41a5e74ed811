// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String TextChanges_changed;
    public static String TextChanges_no_file;
    public static String TextChanges_unreadable;
    public static String TextChanges_unsaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String ChainEditing_no_chain;
    public static String ChainEditing_no_file;
    public static String ChainEditing_reading;
    public static String MoveNodes_label;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

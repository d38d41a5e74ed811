// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Rename_finding;
    public static String Rename_nothing;
    public static String Rename_question;
    public static String Rename_secret;
    public static String Rename_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

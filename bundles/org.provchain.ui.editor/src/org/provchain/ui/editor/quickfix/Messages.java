// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Fixes_finding;
    public static String Fixes_title;
    public static String SecretStore_blanks;
    public static String SecretStore_failed;
    public static String SecretStore_question;
    public static String SecretStore_taken;
    public static String SecretStore_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String NameLinks_finding;
    public static String NameLinks_nothing;
    public static String NameLinks_open;
    public static String References_finding;
    public static String References_line;
    public static String References_none;
    public static String References_nothing;
    public static String References_place;
    public static String References_summary;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

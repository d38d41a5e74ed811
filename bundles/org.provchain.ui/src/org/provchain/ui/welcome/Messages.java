// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.welcome;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Welcome_examples;
    public static String Welcome_export;
    public static String Welcome_new_project;
    public static String Welcome_open_folder;
    public static String Welcome_play;
    public static String Welcome_title;
    public static String Welcome_workbench;
    public static String Welcome_write;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Effective_file;
    public static String Effective_made_up;
    public static String Effective_no_chain;
    public static String Effective_no_entry;
    public static String Effective_none;
    public static String Effective_overrides;
    public static String Effective_parameter;
    public static String Effective_playing;
    public static String Effective_summary;
    public static String Effective_value;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

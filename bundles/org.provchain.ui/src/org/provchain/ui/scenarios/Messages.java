// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.scenarios;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Scenarios_no_project;
    public static String Scenarios_none;
    public static String Scenarios_run_again;
    public static String Scenarios_running;
    public static String Scenarios_summary;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

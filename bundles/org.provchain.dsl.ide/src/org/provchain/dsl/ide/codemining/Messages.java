// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.codemining;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String CodeMinings_all;
    public static String CodeMinings_each;
    public static String CodeMinings_each_one;
    public static String CodeMinings_entry;
    public static String CodeMinings_export;
    public static String CodeMinings_linked;
    public static String CodeMinings_linked_more;
    public static String CodeMinings_nobody;
    public static String CodeMinings_run;
    public static String CodeMinings_simulate;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

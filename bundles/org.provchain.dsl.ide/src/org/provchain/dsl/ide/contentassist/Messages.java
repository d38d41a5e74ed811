// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String InString_placeholder;
    public static String InString_variable;
    public static String ParameterAssist_default;
    public static String Templates_account;
    public static String Templates_chain;
    public static String Templates_device;
    public static String Templates_file;
    public static String Templates_firmware;
    public static String Templates_scenario;
    public static String Templates_settings;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

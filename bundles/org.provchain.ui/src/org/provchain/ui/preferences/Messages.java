// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String ChecksPage_code;
    public static String ChecksPage_default;
    public static String ChecksPage_description;
    public static String ChecksPage_severity;
    public static String ChecksPage_source;
    public static String ChecksPage_title;
    public static String MainPage_description;
    public static String MainPage_folder;
    public static String MainPage_format;
    public static String MainPage_glide;
    public static String MainPage_prune;
    public static String ProjectSettingsPage_none;
    public static String ProjectSettingsPage_project;
    public static String ServerPage_address;
    public static String ServerPage_description;
    public static String ServerPage_no_address;
    public static String ServerPage_no_port;
    public static String ServerPage_port;
    public static String ServerPage_tls;
    public static String ServerPage_tls_port;
    public static String SimulationPage_default;
    public static String SimulationPage_description;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String DeviceButton_name;
    public static String DeviceButton_tip;
    public static String DeviceChoice_all;
    public static String DeviceChoice_model;
    public static String DeviceChooser_hint;
    public static String DeviceChooser_list;
    public static String DeviceChooser_more;
    public static String DeviceChooser_none;
    public static String DeviceChooser_searching;
    public static String DeviceChooser_words;
    public static String ReachJob_name;
    public static String LiveLights_phones;
    public static String Stop_sentence;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

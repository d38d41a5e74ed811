// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String NewChain_bad_name;
    public static String NewChain_description;
    public static String NewChain_dialect;
    public static String NewChain_exists;
    public static String NewChain_failed;
    public static String NewChain_folder;
    public static String NewChain_folder_label;
    public static String NewChain_name;
    public static String NewChain_title;
    public static String NewChain_window;
    public static String NewProject_any_model;
    public static String NewProject_base;
    public static String NewProject_base_wrong;
    public static String NewProject_browse;
    public static String NewProject_chain_opened;
    public static String NewProject_description;
    public static String NewProject_dialect;
    public static String NewProject_enter_folder;
    public static String NewProject_enter_name;
    public static String NewProject_failed;
    public static String NewProject_folder;
    public static String NewProject_folder_used;
    public static String NewProject_location;
    public static String NewProject_making;
    public static String NewProject_model;
    public static String NewProject_name;
    public static String NewProject_name_taken;
    public static String NewProject_template;
    public static String NewProject_title;
    public static String NewProject_window;
    public static String Template_fleet;
    public static String Template_fleet_description;
    public static String Template_nested;
    public static String Template_nested_description;
    public static String Template_two_files;
    public static String Template_two_files_description;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String FilePropertiesPage_none;
    public static String FindingsTab_none;
    public static String FindingsTab_title;
    public static String HeadTab_configured;
    public static String HeadTab_device;
    public static String HeadTab_location;
    public static String HeadTab_name;
    public static String HeadTab_none;
    public static String HeadTab_per_device;
    public static String HeadTab_product;
    public static String HeadTab_protection;
    public static String HeadTab_secret;
    public static String HeadTab_title;
    public static String HeadTab_user;
    public static String HeadTab_user_name;
    public static String LinksTab_down;
    public static String LinksTab_gone;
    public static String LinksTab_kind;
    public static String LinksTab_number;
    public static String LinksTab_remove;
    public static String LinksTab_target;
    public static String LinksTab_title;
    public static String LinksTab_up;
    public static String ParametersTab_add;
    public static String ParametersTab_gone;
    public static String ParametersTab_name;
    public static String ParametersTab_new;
    public static String ParametersTab_remove;
    public static String ParametersTab_title;
    public static String ParametersTab_value;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

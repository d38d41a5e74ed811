// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.hover;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String DeviceHover_firmware;
    public static String DeviceHover_no_devices;
    public static String DeviceHover_no_model;
    public static String DeviceHover_not_shown;
    public static String DeviceHover_unknown;
    public static String DeviceHover_variable;
    public static String DeviceHover_without;
    public static String DeviceHover_without_of_first;
    public static String FileHover_each;
    public static String FileHover_entry;
    public static String FileHover_first;
    public static String FileHover_linked;
    public static String FileHover_linked_entry;
    public static String FileHover_nobody;
    public static String FileHover_protected;
    public static String FileHover_sets;
    public static String FileHover_sets_one;
    public static String Hovers_prefix;
    public static String Hovers_secret;
    public static String ParameterHover_effective;
    public static String ParameterHover_effective_overrides;
    public static String ParameterHover_index;
    public static String ParameterHover_made_up;
    public static String ParameterHover_near;
    public static String ParameterHover_not_set;
    public static String ParameterHover_overridden;
    public static String ParameterHover_phone;
    public static String ParameterHover_unknown;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String FileActions_copy;
    public static String FileActions_cut;
    public static String FileActions_delete;
    public static String FileActions_duplicate;
    public static String FileActions_nothing_to_paste;
    public static String FileActions_paste;
    public static String FileHeadActions_each_device;
    public static String FileHeadActions_entry;
    public static String FileHeadActions_one_for_all;
    public static String FileHeadActions_protect;
    public static String FileHeadActions_unprotect;
    public static String LinkActions_earlier;
    public static String LinkActions_later;
    public static String PlaceActions_arrange_all;
    public static String PlaceActions_arrange_selection;
    public static String PlaceActions_centre;
    public static String PlaceActions_left;
    public static String PlaceActions_middle;
    public static String PlaceActions_top;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

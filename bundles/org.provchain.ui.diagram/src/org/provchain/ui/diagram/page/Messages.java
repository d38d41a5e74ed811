// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Banner_broken;
    public static String Banner_no_chain;
    public static String Banner_places;
    public static String ContextMenu_align;
    public static String ContextMenu_find;
    public static String ContextMenu_open_group;
    public static String ContextMenu_print;
    public static String ContextMenu_rename;
    public static String ContextMenu_select_all;
    public static String ContextMenu_show_text;
    public static String ContextMenu_unfold;
    public static String DiagramOverview_name;
    public static String DiagramPage_down;
    public static String DiagramPage_right;
    public static String Highlights_again;
    public static String Highlights_first;
    public static String Highlights_none;
    public static String Highlights_outdated;
    public static String KindNames_custom_list;
    public static String KindNames_file;
    public static String KindNames_firmware_list;
    public static String KindNames_index;
    public static String KindNames_nvm_list;
    public static String KindNames_settings;
    public static String Palette_link;
    public static String Palette_marquee;
    public static String Palette_name;
    public static String Palette_per_device;
    public static String Palette_select;
    public static String PictureJob_name;
    public static String TopBar_arrange;
    public static String TopBar_chain;
    public static String TopBar_find;
    public static String TopBar_grid;
    public static String TopBar_image;
    public static String TopBar_paper;
    public static String TopBar_zoom;
    public static String TopBar_zoom_fit;
    public static String TopBar_zoom_in;
    public static String TopBar_zoom_out;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Action_about;
    public static String Action_back;
    public static String Action_close;
    public static String Action_close_all;
    public static String Action_copy;
    public static String Action_cut;
    public static String Action_delete;
    public static String Action_find;
    public static String Action_forward;
    public static String Action_new;
    public static String Action_next_editor;
    public static String Action_paste;
    public static String Action_preferences;
    public static String Action_print;
    public static String Action_properties;
    public static String Action_quit;
    public static String Action_redo;
    public static String Action_refresh;
    public static String Action_rename;
    public static String Action_reset_perspective;
    public static String Action_revert;
    public static String Action_save;
    public static String Action_save_all;
    public static String Action_save_as;
    public static String Action_select_all;
    public static String Action_undo;
    public static String Action_welcome;
    public static String FirstStart_examples;
    public static String FolderOpening_none;
    public static String FolderOpening_opening;
    public static String Menu_chain;
    public static String Menu_edit;
    public static String Menu_file;
    public static String Menu_help;
    public static String Menu_new;
    public static String Menu_recent;
    public static String Menu_show_view;
    public static String Menu_window;
    public static String StudioApplication_locked;
    public static String StudioApplication_name;
    public static String StudioApplication_no_workspace;
    public static String StudioApplication_unwritable;
    public static String StudioWorkbenchAdvisor_refresh;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

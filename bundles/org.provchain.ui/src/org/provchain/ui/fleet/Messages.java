// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Fleet_add;
    public static String Fleet_add_mac;
    public static String Fleet_arranging;
    public static String Fleet_chain;
    public static String Fleet_changed_outside;
    public static String Fleet_count;
    public static String Fleet_count_filtered;
    public static String Fleet_count_findings;
    public static String Fleet_count_one;
    public static String Fleet_edit;
    public static String Fleet_fault;
    public static String Fleet_filter;
    public static String Fleet_findings;
    public static String Fleet_in_texts;
    public static String Fleet_no_chain;
    public static String Fleet_no_devices;
    public static String Fleet_no_entry;
    public static String Fleet_no_project;
    public static String Fleet_not_written;
    public static String Fleet_outcome;
    public static String Fleet_paste;
    public static String Fleet_play;
    public static String Fleet_play_all;
    public static String Fleet_playing;
    public static String Fleet_reading;
    public static String Fleet_remove;
    public static String Fleet_source;
    public static String Fleet_stop;
    public static String Fleet_table;
    public static String Fleet_unreadable;
    public static String Fleet_write_failed;
    public static String Fleet_writing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

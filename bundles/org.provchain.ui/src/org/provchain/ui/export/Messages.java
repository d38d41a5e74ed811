// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Export_absolute;
    public static String Export_archive_create;
    public static String Export_archive_more;
    public static String Export_archive_replace;
    public static String Export_archive_same;
    public static String Export_archive_title;
    public static String Export_archive_unchanged;
    public static String Export_archive_written;
    public static String Export_browse;
    public static String Export_chain;
    public static String Export_change_create;
    public static String Export_change_delete;
    public static String Export_change_foreign;
    public static String Export_change_obsolete;
    public static String Export_change_unchanged;
    public static String Export_change_update;
    public static String Export_description;
    public static String Export_done;
    public static String Export_enter_archive;
    public static String Export_enter_folder;
    public static String Export_errors;
    public static String Export_foreign;
    public static String Export_job;
    public static String Export_no_chain;
    public static String Export_not_writable;
    public static String Export_open_folder;
    public static String Export_preview_cancelled;
    public static String Export_preview_change;
    public static String Export_preview_description;
    public static String Export_preview_file;
    public static String Export_preview_size;
    public static String Export_preview_title;
    public static String Export_project;
    public static String Export_prune;
    public static String Export_refused;
    public static String Export_secrets;
    public static String Export_secrets_hint;
    public static String Export_summary;
    public static String Export_title;
    public static String Export_to_archive;
    public static String Export_to_folder;
    public static String Export_unsaved;
    public static String Export_window;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

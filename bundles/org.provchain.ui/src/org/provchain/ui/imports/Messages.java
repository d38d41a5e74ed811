// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Import_absolute;
    public static String Import_allow_loss;
    public static String Import_bad_name;
    public static String Import_base;
    public static String Import_base_hint;
    public static String Import_browse_files;
    public static String Import_browse_folder;
    public static String Import_cancelled;
    public static String Import_candidates;
    public static String Import_change;
    public static String Import_changed_meanwhile;
    public static String Import_choose_entry;
    public static String Import_choose_folder;
    public static String Import_code;
    public static String Import_correct;
    public static String Import_description;
    public static String Import_enter_source;
    public static String Import_entry;
    public static String Import_entry_told;
    public static String Import_error;
    public static String Import_file;
    public static String Import_files;
    public static String Import_findings;
    public static String Import_findings_name;
    public static String Import_folder;
    public static String Import_info;
    public static String Import_job;
    public static String Import_kept;
    public static String Import_message;
    public static String Import_more_lines;
    public static String Import_name;
    public static String Import_new;
    public static String Import_no_project;
    public static String Import_only_stopping;
    public static String Import_per_device;
    public static String Import_place;
    public static String Import_preview_description;
    public static String Import_preview_title;
    public static String Import_reading;
    public static String Import_reading_now;
    public static String Import_replaced;
    public static String Import_replaces;
    public static String Import_severity;
    public static String Import_sources;
    public static String Import_sources_hint;
    public static String Import_stops;
    public static String Import_stops_correct;
    public static String Import_stops_limit;
    public static String Import_stops_loss;
    public static String Import_summary;
    public static String Import_text;
    public static String Import_title;
    public static String Import_unchanged;
    public static String Import_warning;
    public static String Import_window;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

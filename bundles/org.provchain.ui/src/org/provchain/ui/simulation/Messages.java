// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Effective_compare;
    public static String Effective_compared;
    public static String Effective_compared_file;
    public static String Effective_compared_with;
    public static String Effective_differing;
    public static String Effective_copy;
    public static String Effective_file;
    public static String Effective_filter;
    public static String Effective_group;
    public static String Effective_no_chain;
    public static String Effective_no_entry;
    public static String Effective_none;
    public static String Effective_overrides;
    public static String Effective_parameter;
    public static String Effective_playing;
    public static String Effective_summary;
    public static String Effective_value;
    public static String OptionRows_project;
    public static String OptionRows_show;
    public static String SimulationForm_chain;
    public static String SimulationForm_contacts;
    public static String SimulationForm_device;
    public static String SimulationForm_entry;
    public static String SimulationForm_firmware;
    public static String SimulationForm_inventory;
    public static String SimulationForm_method;
    public static String SimulationForm_url;
    public static String SimulationRun_no_mac;
    public static String SimulationView_back;
    public static String SimulationView_clear;
    public static String SimulationView_fast;
    public static String SimulationView_first;
    public static String SimulationView_forward;
    public static String SimulationView_last;
    public static String SimulationView_no_project;
    public static String SimulationView_none;
    public static String SimulationView_normal;
    public static String SimulationView_outdated;
    public static String SimulationView_pause;
    public static String SimulationView_play;
    public static String SimulationView_reading;
    public static String SimulationView_run;
    public static String SimulationView_slow;
    public static String SimulationView_summary;
    public static String SimulationView_summary_one;
    public static String StepText_installed;
    public static String StepText_more;
    public static String StepText_not_installed;
    public static String StepText_not_taken;
    public static String StepText_over;
    public static String Timeline_configured;
    public static String Timeline_contact;
    public static String Timeline_credentials;
    public static String Timeline_device;
    public static String Timeline_file;
    public static String Timeline_name;
    public static String Timeline_note;
    public static String Timeline_overrides;
    public static String Timeline_sets;
    public static String Timeline_status;
    public static String Timeline_url;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

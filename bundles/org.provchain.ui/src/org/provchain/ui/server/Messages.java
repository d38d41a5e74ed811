// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String LogTable_name;
    public static String LogText_as_predicted;
    public static String LogText_client;
    public static String LogText_complete;
    public static String LogText_configured;
    public static String LogText_credentials;
    public static String LogText_device;
    public static String LogText_mac_id;
    public static String LogText_method;
    public static String LogText_other_answer;
    public static String LogText_out_of_order;
    public static String LogText_remark;
    public static String LogText_status;
    public static String LogText_step;
    public static String LogText_step_of;
    public static String LogText_stopped;
    public static String LogText_stopped_early;
    public static String LogText_time;
    public static String LogText_unknown_device;
    public static String LogText_url;
    public static String LogText_user;
    public static String LogText_wrong_credentials;
    public static String ServeHandler_serve;
    public static String ServeHandler_stop;
    public static String ServerView_clear;
    public static String ServerView_copy;
    public static String ServerView_details;
    public static String ServerView_hold;
    public static String ServerView_no_project;
    public static String ServerView_show;
    public static String Serving_certificate;
    public static String Serving_chain_gone;
    public static String Serving_error;
    public static String Serving_kept;
    public static String Serving_looking;
    public static String Serving_new_state;
    public static String Serving_no_chain;
    public static String Serving_starting;
    public static String Serving_stopping;
    public static String Serving_taken;
    public static String StateLine_and;
    public static String StateLine_any_port;
    public static String StateLine_copy;
    public static String StateLine_none;
    public static String StateLine_open;
    public static String StateLine_preferences;
    public static String StateLine_refused;
    public static String StateLine_running;
    public static String StateLine_secrets;
    public static String StateLine_serve;
    public static String StateLine_show;
    public static String StateLine_starting;
    public static String StateLine_stop;
    public static String StateLine_stopped;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

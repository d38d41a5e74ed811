// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.describe;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String EntryDescription_default;
    public static String EntryDescription_default_empty;
    public static String EntryDescription_evidence;
    public static String EntryDescription_models;
    public static String EntryDescription_since;
    public static String EntryDescription_type;
    public static String KeywordDescription_base;
    public static String KeywordDescription_boot;
    public static String KeywordDescription_catalogue;
    public static String KeywordDescription_chain;
    public static String KeywordDescription_contacts;
    public static String KeywordDescription_device;
    public static String KeywordDescription_devices;
    public static String KeywordDescription_dialect;
    public static String KeywordDescription_each;
    public static String KeywordDescription_entry;
    public static String KeywordDescription_expect;
    public static String KeywordDescription_extend;
    public static String KeywordDescription_file;
    public static String KeywordDescription_firmware;
    public static String KeywordDescription_flat;
    public static String KeywordDescription_force_accept;
    public static String KeywordDescription_index;
    public static String KeywordDescription_models;
    public static String KeywordDescription_product;
    public static String KeywordDescription_protected;
    public static String KeywordDescription_redirect;
    public static String KeywordDescription_scenario;
    public static String KeywordDescription_secret;
    public static String KeywordDescription_settings;
    public static String KeywordDescription_step;
    public static String KeywordDescription_comment;
    public static String KeywordDescription_instruction;
    public static String KeywordDescription_attribute;
    public static String KeywordDescription_suppress;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

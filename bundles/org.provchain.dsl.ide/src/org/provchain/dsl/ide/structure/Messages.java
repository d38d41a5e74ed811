// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String CatalogueChanges_create;
    public static String CatalogueChanges_extend;
    public static String CatalogueChanges_no_parent;
    public static String CatalogueChanges_taken;
    public static String ChainHead_base;
    public static String ChainHead_entry;
    public static String ChainHead_entry_none;
    public static String ChainHead_no_entry;
    public static String ChainHead_product;
    public static String ChangeRefused_gone;
    public static String ChangeRefused_syntax;
    public static String DeclarationChanges_add;
    public static String DeclarationChanges_remove;
    public static String DeclarationChanges_remove_several;
    public static String DeclarationChanges_set;
    public static String DeclarationChanges_taken;
    public static String Deletion_file;
    public static String Deletion_link;
    public static String Deletion_several;
    public static String Deletion_statement;
    public static String FileCreation_create;
    public static String FileHead_each;
    public static String FileHead_location;
    public static String FileHead_mac;
    public static String FileHead_once;
    public static String FileHead_product;
    public static String FileHead_protection;
    public static String FilePaste_none;
    public static String FilePaste_one;
    public static String FilePaste_several;
    public static String FreeNames_taken;
    public static String KindWords_any_custom;
    public static String KindWords_any_file;
    public static String KindWords_any_firmware;
    public static String KindWords_any_index;
    public static String KindWords_any_nvm;
    public static String KindWords_any_settings;
    public static String KindWords_many_custom;
    public static String KindWords_many_file;
    public static String KindWords_many_firmware;
    public static String KindWords_many_index;
    public static String KindWords_many_nvm;
    public static String KindWords_many_settings;
    public static String KindWords_one_custom;
    public static String KindWords_one_file;
    public static String KindWords_one_firmware;
    public static String KindWords_one_index;
    public static String KindWords_one_nvm;
    public static String KindWords_one_settings;
    public static String LinkChanges_chain;
    public static String LinkChanges_link;
    public static String LinkChanges_move;
    public static String LinkChanges_reorder;
    public static String LinkChanges_statement;
    public static String LinkRules_and;
    public static String LinkRules_nowhere;
    public static String LinkRules_only;
    public static String LinkRules_unknown;
    public static String ParameterChanges_add;
    public static String ParameterChanges_remove;
    public static String ParameterChanges_rename;
    public static String ParameterChanges_set;
    public static String ParameterChanges_several;
    public static String ParameterChanges_value;
    public static String PartReading_no_evidence;
    public static String PartReading_no_firmware;
    public static String PartReading_no_models;
    public static String PartReading_no_name;
    public static String PartReading_no_text;
    public static String PartReading_no_type;
    public static String ValueTexts_none;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

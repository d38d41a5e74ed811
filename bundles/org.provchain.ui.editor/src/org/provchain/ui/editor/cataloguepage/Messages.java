// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String CatalogueEditing_reading;
    public static String CatalogueForm_filter;
    public static String CatalogueHead_catalogue;
    public static String CatalogueHead_extends;
    public static String CatalogueHead_name;
    public static String CatalogueHead_nothing;
    public static String CataloguePage_broken;
    public static String CataloguePage_gone;
    public static String DeclarationBar_add;
    public static String DeclarationBar_new;
    public static String DeclarationBar_remove;
    public static String DeclarationTable_name;
    public static String NoCatalogue_add;
    public static String NoCatalogue_hint;
    public static String PartColumn_default;
    public static String PartColumn_description;
    public static String PartColumn_evidence;
    public static String PartColumn_models;
    public static String PartColumn_name;
    public static String PartColumn_since;
    public static String PartColumn_source;
    public static String PartColumn_type;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

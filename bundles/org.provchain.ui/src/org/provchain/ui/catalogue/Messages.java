// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Catalogue_choose;
    public static String Catalogue_count;
    public static String Catalogue_evidence;
    public static String Catalogue_insert;
    public static String Catalogue_name;
    public static String Catalogue_no_place;
    public static String Catalogue_nothing;
    public static String Catalogue_reading;
    public static String Catalogue_search;
    public static String Catalogue_type;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

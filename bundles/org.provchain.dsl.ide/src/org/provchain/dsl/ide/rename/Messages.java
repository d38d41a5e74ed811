// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.rename;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String NewNames_empty;
    public static String NewNames_letters;
    public static String NewNames_reserved;
    public static String Renaming_label;
    public static String Renaming_same;
    public static String Renaming_taken;
    public static String Renaming_taken_catalogue;
    public static String Renaming_taken_chain;
    public static String Renaming_taken_file;
    public static String Renaming_taken_variable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

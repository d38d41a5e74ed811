// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String FirmwareCheckFix_on;
    public static String FirmwareCheckFix_on_in;
    public static String HouseCatalogueFix_extend;
    public static String HouseCatalogueFix_new;
    public static String LocationFixes_each;
    public static String LocationFixes_location;
    public static String MacFixes_remove;
    public static String MissingFileFixes_create;
    public static String QuickFix_change;
    public static String RepetitionFixes_earlier;
    public static String RepetitionFixes_this;
    public static String SecretFix_keep;
    public static String SuppressionFix_suppress;
    public static String UrlFixes_remove;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

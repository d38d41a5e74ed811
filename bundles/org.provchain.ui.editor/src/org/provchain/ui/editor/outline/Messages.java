// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Outline_brief;
    public static String Outline_link;
    public static String Outline_sort;
    public static String QuickOutline_hint;
    public static String QuickOutline_more;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.xml;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String CopyXml_nothing;
    public static String PasteXml_commented;
    public static String PasteXml_nothing;
    public static String PasteXml_reading;
    public static String PasteXml_refused;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

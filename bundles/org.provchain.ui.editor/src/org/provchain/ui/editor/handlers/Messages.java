// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.handlers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String FormatHandler_errors;
    public static String QuickOutline_nothing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

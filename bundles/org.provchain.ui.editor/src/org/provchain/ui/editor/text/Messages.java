// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.text;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String ChainTextEditor_not_saved;
    public static String ChainTextEditor_text;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.codemining;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Mining_export;
    public static String Mining_run;
    public static String Mining_simulate;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

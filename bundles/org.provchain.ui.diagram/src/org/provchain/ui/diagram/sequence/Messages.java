// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.sequence;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String SequenceView_export;
    public static String SequenceView_none;
    public static String SequenceView_print;
    public static String SequenceView_zoom_in;
    public static String SequenceView_zoom_out;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String DiagramPrint_failed;
    public static String DiagramPrint_none;
    public static String DiagramPrint_refused;
    public static String DiagramPrint_title;
    public static String ImageExport_failed;
    public static String ImageExport_mermaid;
    public static String ImageExport_pdf;
    public static String ImageExport_png;
    public static String ImageExport_png_2;
    public static String ImageExport_png_4;
    public static String ImageExport_replace;
    public static String ImageExport_svg;
    public static String ImageExport_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}

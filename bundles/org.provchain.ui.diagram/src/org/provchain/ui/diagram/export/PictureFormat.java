// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import java.util.Arrays;
import java.util.List;

/** What a picture can be written as. */
enum PictureFormat {

    SVG(".svg", 1, Messages.ImageExport_svg),
    PNG(".png", 1, Messages.ImageExport_png),
    PNG_2(".png", 2, Messages.ImageExport_png_2),
    PNG_4(".png", 4, Messages.ImageExport_png_4),
    PDF(".pdf", 1, Messages.ImageExport_pdf),
    MERMAID(".mmd", 1, Messages.ImageExport_mermaid);

    private final String ending;
    private final int scale;
    private final String title;

    PictureFormat(String ending, int scale, String title) {
        this.ending = ending;
        this.scale = scale;
        this.title = title;
    }

    /** Those that a picture has. */
    static List<PictureFormat> of(Picture picture) {
        return Arrays.stream(values()).filter(each -> each != MERMAID || picture.mermaid().isPresent()).toList();
    }

    /** How the names of its files end. */
    String ending() {
        return ending;
    }

    /** The pixels of an image for one of the picture. */
    int scale() {
        return scale;
    }

    /** What it is called in a dialog. */
    String title() {
        return title;
    }
}

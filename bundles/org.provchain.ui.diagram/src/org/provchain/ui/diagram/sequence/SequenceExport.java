// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.sequence;

import java.nio.charset.StandardCharsets;

import org.provchain.core.simulation.Trace;
import org.provchain.scene.picture.TracePictures;

/** A trace as a picture in a file, the same as the command line writes. */
final class SequenceExport {

    private SequenceExport() {
    }

    /** The picture; Mermaid where the name of the file ends with .mmd, else SVG. */
    static byte[] text(Trace trace, String file) {
        return (file.endsWith(".mmd") ? TracePictures.mermaid(trace) : TracePictures.svg(trace))
                .getBytes(StandardCharsets.UTF_8);
    }
}

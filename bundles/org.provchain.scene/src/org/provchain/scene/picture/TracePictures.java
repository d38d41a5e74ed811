// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.picture;

import org.provchain.core.simulation.Trace;
import org.provchain.scene.sequence.SequenceScene;
import org.provchain.scene.sequence.layout.SequenceLayout;
import org.provchain.scene.svg.SequencePicture;
import org.provchain.scene.text.SequenceMermaid;

/** The pictures of a trace as text, the same bytes for the same trace; no display is needed. */
public final class TracePictures {

    private TracePictures() {
    }

    /** A sequence diagram as SVG 1.1. */
    public static String svg(Trace trace) {
        return SequencePicture.of(SequenceLayout.of(SequenceScene.of(trace)));
    }

    /** A Mermaid sequence diagram. */
    public static String mermaid(Trace trace) {
        return SequenceMermaid.of(SequenceScene.of(trace));
    }
}

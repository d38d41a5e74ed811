// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.gef.GraphicalViewer;
import org.provchain.scene.svg.SvgPicture;
import org.provchain.ui.diagram.model.DiagramState;

/**
 * Something that is exported and printed.
 *
 * @param name    what its file is called, without an ending
 * @param painted the picture in pixels
 * @param svg     the same as the command line writes it
 * @param mermaid the same in the language of Mermaid; empty where that is not offered
 */
public record Picture(String name, Painted painted, Supplier<String> svg, Optional<Supplier<String>> mermaid) {

    /** The diagram of a chain. */
    public static Picture of(GraphicalViewer viewer, DiagramState state) {
        return new Picture(state.chain().name(), new DiagramPainting(viewer), () -> SvgPicture.of(state.picture()),
                Optional.empty());
    }
}

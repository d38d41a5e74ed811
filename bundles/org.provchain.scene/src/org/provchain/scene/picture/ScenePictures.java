// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.picture;

import org.provchain.core.chain.ServedChain;
import org.provchain.scene.ChainScene;
import org.provchain.scene.layout.SceneLayout;
import org.provchain.scene.svg.SvgPicture;
import org.provchain.scene.text.DotPicture;
import org.provchain.scene.text.MermaidPicture;

/** The pictures of a chain as text, the same bytes for the same chain; no display is needed. */
public final class ScenePictures {

    private ScenePictures() {
    }

    /** A picture as SVG 1.1, laid out by ELK. */
    public static String svg(ServedChain chain) {
        return SvgPicture.of(SceneLayout.of(ChainScene.of(chain)));
    }

    /** A picture in the language of Graphviz. */
    public static String dot(ServedChain chain) {
        return DotPicture.of(ChainScene.of(chain));
    }

    /** A picture as a Mermaid flowchart. */
    public static String mermaid(ServedChain chain) {
        return MermaidPicture.of(ChainScene.of(chain));
    }
}

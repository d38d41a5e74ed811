// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.picture;

import org.provchain.core.chain.ServedChain;
import org.provchain.scene.ChainScene;
import org.provchain.scene.group.SceneGroups;
import org.provchain.scene.layout.LayoutOptions;
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
        return svg(chain, PictureOptions.DEFAULT);
    }

    /** A picture as SVG 1.1, laid out by ELK but for what a person put somewhere. */
    public static String svg(ServedChain chain, PictureOptions options) {
        ChainScene scene = scene(chain, options);
        return SvgPicture.of(SceneLayout.of(scene, LayoutOptions.DEFAULT.withDirection(options.direction())
                .withFixed(options.places().fixed(scene))));
    }

    /** A picture in the language of Graphviz. */
    public static String dot(ServedChain chain) {
        return dot(chain, PictureOptions.DEFAULT);
    }

    /** A picture in the language of Graphviz. */
    public static String dot(ServedChain chain, PictureOptions options) {
        return DotPicture.of(scene(chain, options), options.direction());
    }

    /** A picture as a Mermaid flowchart. */
    public static String mermaid(ServedChain chain) {
        return mermaid(chain, PictureOptions.DEFAULT);
    }

    /** A picture as a Mermaid flowchart. */
    public static String mermaid(ServedChain chain, PictureOptions options) {
        return MermaidPicture.of(scene(chain, options), options.direction());
    }

    private static ChainScene scene(ServedChain chain, PictureOptions options) {
        return SceneGroups.fold(ChainScene.of(chain, options.scene()), options.groups());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;

/** How large things are drawn; a program with real fonts brings its own. */
public interface SceneMeasure {

    /** A size in pixels. */
    record Size(double width, double height) {
    }

    /** The sizes of an SVG, reckoned without fonts. */
    SceneMeasure RECKONED = new SceneMeasure() {

        @Override
        public Size node(SceneNode node) {
            return new Size(NodeSize.width(node), NodeSize.height(node));
        }

        @Override
        public Size label(SceneEdge edge) {
            return new Size(NodeSize.labelWidth(edge), NodeSize.LINE);
        }
    };

    /** The size of a figure, without the frames of {@link NodeSize#stack}. */
    Size node(SceneNode node);

    /** The size of a label that is not empty, with its ground. */
    Size label(SceneEdge edge);
}

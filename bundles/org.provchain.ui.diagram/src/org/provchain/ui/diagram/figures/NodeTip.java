// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.provchain.scene.Badge;
import org.provchain.scene.SceneNode;

/** What is said of a node under the pointer: its findings, in the words of the editor; nothing where it has none. */
public final class NodeTip {

    private static final int MARGIN = 4;

    private NodeTip() {
    }

    /** The tip; null, as figures have it, where there is nothing to say. */
    public static IFigure of(SceneNode node) {
        return node.badge().map(NodeTip::findings).orElse(null);
    }

    /** The findings of a badge, one a line. */
    public static IFigure findings(Badge badge) {
        Label label = new Label(TipText.of(badge.messages()));
        label.setBorder(new MarginBorder(MARGIN));
        return label;
    }
}

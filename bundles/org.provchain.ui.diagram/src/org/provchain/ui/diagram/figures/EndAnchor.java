// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;

/** The end of a line that the layout has placed. */
public final class EndAnchor extends ChopboxAnchor {

    /** An end at a figure. */
    public EndAnchor(IFigure owner) {
        super(owner);
    }
}

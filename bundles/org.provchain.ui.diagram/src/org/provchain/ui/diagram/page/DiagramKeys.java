// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.Map;

import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** The keys of the diagram: arrows go from figure to figure, the others do what is named here. */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

    private final Map<Integer, Runnable> keys;

    /**
     * Takes keys.
     *
     * @param keys what is done, by the code of the key with its modifiers
     */
    public DiagramKeys(ScrollingGraphicalViewer viewer, Map<Integer, Runnable> keys) {
        super(viewer);
        this.keys = keys;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        Runnable run = keys.get(event.keyCode | event.stateMask & SWT.MODIFIER_MASK);
        if (run != null) {
            run.run();
            return true;
        }
        return super.keyPressed(event);
    }
}

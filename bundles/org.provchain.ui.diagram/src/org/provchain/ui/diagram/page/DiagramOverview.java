// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.diagram.figures.Tone;
import org.provchain.ui.diagram.parts.DiagramRootPart;
import org.provchain.ui.editor.pages.PageOverview;

/** The whole diagram in small, with a frame around what is seen, which can be dragged. */
final class DiagramOverview implements PageOverview {

    private final DiagramRootPart root;
    private Canvas canvas;
    private ScrollableThumbnail thumbnail;

    DiagramOverview(DiagramRootPart root) {
        this.root = root;
    }

    @Override
    public Control create(Composite parent) {
        canvas = new Canvas(parent, SWT.BORDER);
        canvas.setData("org.eclipse.e4.ui.css.disabled", true);
        repaint();
        AccessibleName.set(canvas, Messages.DiagramOverview_name);
        LightweightSystem system = new LightweightSystem(canvas);
        thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        system.setContents(thumbnail);
        canvas.addDisposeListener(event -> dispose());
        return canvas;
    }

    /** The colours have changed. */
    void repaint() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.setBackground(Tone.PAPER.colour());
            if (thumbnail != null) {
                thumbnail.setBackgroundColor(Tone.PAPER.colour());
                // it keeps an image, and makes that anew when a figure within what it shows is painted, not one around it
                root.getLayer(LayerConstants.PRINTABLE_LAYERS).repaint();
            }
        }
    }

    @Override
    public void dispose() {
        if (thumbnail != null) {
            thumbnail.deactivate();
            thumbnail = null;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;

/** Something that can be done with what is selected in a diagram. */
public final class DiagramAction extends Action {

    private final EditPartViewer viewer;
    private final Predicate<Selected> possible;
    private final Consumer<Selected> done;

    /**
     * Something to do.
     *
     * @param possible whether it can be done with what is selected
     * @param done     does it
     */
    public DiagramAction(EditPartViewer viewer, String id, String text, Predicate<Selected> possible,
            Consumer<Selected> done) {
        super(text);
        this.viewer = viewer;
        this.possible = possible;
        this.done = done;
        setId(id);
    }

    /** The same with an icon. */
    public DiagramAction with(ImageDescriptor image) {
        setImageDescriptor(image);
        return this;
    }

    /** Whether it can be done now. */
    public void update() {
        setEnabled(
                viewer.getControl() != null && viewer.getControl().isEnabled() && possible.test(Selected.in(viewer)));
    }

    @Override
    public void run() {
        update();
        if (isEnabled()) {
            done.accept(Selected.in(viewer));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.places;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.provchain.scene.places.ChainPlaces;

/** A change of places in the undo history of a text. */
final class PlacesStep extends AbstractOperation {

    private final SharedPlaces shared;
    private final ChainPlaces before;
    private final ChainPlaces after;

    PlacesStep(String label, SharedPlaces shared, ChainPlaces before, ChainPlaces after) {
        super(label);
        this.shared = shared;
        this.before = before;
        this.after = after;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        shared.put(after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        shared.put(before);
        return Status.OK_STATUS;
    }
}

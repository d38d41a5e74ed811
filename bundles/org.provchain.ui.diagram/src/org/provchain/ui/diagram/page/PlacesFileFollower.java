// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Composite;
import org.provchain.ui.Later;
import org.provchain.ui.diagram.places.SharedPlaces;

/** Reads the places of a text again when another program, such as git, has changed them. */
final class PlacesFileFollower implements IResourceChangeListener {

    private final IPath file;
    private final SharedPlaces places;
    private final Composite page;

    /** Follows the places of a text until {@link #close}; {@code text} is null outside the workspace, where nothing is told. */
    PlacesFileFollower(IFile text, SharedPlaces places, Composite page) {
        this.file = text == null ? IPath.EMPTY
                : text.getFullPath().removeLastSegments(1).append(places.file().getFileName().toString());
        this.places = places;
        this.page = page;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (!file.isEmpty() && event.getDelta() != null && event.getDelta().findMember(file) != null
                && !page.isDisposed()) {
            Later.change(page.getDisplay(), page, places::reload);
        }
    }

    void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}

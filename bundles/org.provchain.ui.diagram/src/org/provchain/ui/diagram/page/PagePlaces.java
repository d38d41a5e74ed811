// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ide.ResourceUtil;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.ui.diagram.places.SharedPlaces;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.pages.EditorPageSite;

/** The places of the figures of one page: those of the text that it is connected with, none while there is no text. */
final class PagePlaces {

    private final EditorPageSite site;
    private final Composite page;
    private final Runnable changed;
    private SharedPlaces shared;
    private PlacesFileFollower file;

    /** @param again draws the diagram again */
    PagePlaces(EditorPageSite site, Composite page, Runnable again) {
        this.site = site;
        this.page = page;
        changed = () -> {
            again.run();
            site.dirtyChanged();
        };
    }

    void connect(ChainDocument document) {
        shared = SharedPlaces.of(document);
        shared.addListener(changed);
        file = new PlacesFileFollower(ResourceUtil.getFile(site.editor().getEditorInput()), shared, page);
    }

    void disconnect() {
        file.close();
        shared.removeListener(changed);
        shared = null;
    }

    /** The places; asked by the job that draws, too. */
    ChainPlaces places() {
        SharedPlaces now = shared;
        return now == null ? ChainPlaces.NONE : now.places();
    }

    /** Forgets the places of files that are in no text any more. */
    void keep(Snapshot snapshot) {
        if (shared != null) {
            boolean dirty = shared.isDirty();
            shared.setAlive(StandingFiles.of(snapshot));
            if (dirty != shared.isDirty()) {
                site.dirtyChanged();
            }
        }
    }

    /** What could not be read of the places, empty for nothing: it goes when they are saved. */
    String fault() {
        return shared == null || shared.faults().isEmpty() ? ""
                : Messages.bind(Messages.Banner_places, new Object[] { shared.file().getFileName(),
                        shared.faults().getFirst().line(), shared.faults().getFirst().message() });
    }

    boolean isDirty() {
        return shared != null && shared.isDirty();
    }

    void save(IProgressMonitor monitor) throws CoreException {
        if (shared != null) {
            shared.save(monitor);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPartSite;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.project.SelectedProject;
import org.provchain.ui.project.SnapshotListener;

/** The project that the user is at, with each new state of its texts; told in the UI thread. */
final class FollowedProject {

    /** Is told what the project is and what stands in it. */
    interface Listener {

        /** Another project is shown; empty for none. */
        void chosen(Optional<IProject> project);

        /** The project was read and checked again. */
        void read(IProject project, Snapshot snapshot);
    }

    private final IWorkbenchPartSite site;
    private final Listener listener;
    private final Display display;
    private final SnapshotListener changes = this::changed;
    private final ISelectionListener selections = (part, selection) -> choose();
    private final IResourceChangeListener closing = this::closed;
    private volatile IProject project;
    private ChainProject texts;
    private boolean open;

    FollowedProject(IWorkbenchPartSite site, Listener listener) {
        this.site = site;
        this.listener = listener;
        display = site.getShell().getDisplay();
    }

    /** Starts. */
    void open() {
        open = true;
        site.getPage().addPostSelectionListener(selections);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(closing,
                IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
        listener.chosen(Optional.empty());
        choose();
    }

    /** Stops. */
    void close() {
        open = false;
        site.getPage().removePostSelectionListener(selections);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(closing);
        leave();
    }

    /** Looks where the user is now; the last project stays where that is nowhere. */
    void choose() {
        SelectedProject.of(site.getWorkbenchWindow()).filter(each -> !each.equals(project)).ifPresent(each -> {
            StudioPlugin.projects().of(each).ifPresent(found -> follow(each, found));
        });
    }

    private void follow(IProject chosen, ChainProject found) {
        leave();
        project = chosen;
        texts = found;
        listener.chosen(Optional.of(chosen));
        found.addListener(changes);
    }

    private void leave() {
        if (texts != null) {
            texts.removeListener(changes);
        }
        texts = null;
        project = null;
    }

    private void changed(Snapshot snapshot) {
        IProject of = project;
        later(() -> {
            if (of != null && of.equals(project)) {
                listener.read(of, snapshot);
            }
        });
    }

    private void closed(IResourceChangeEvent event) {
        if (event.getResource().equals(project)) {
            later(() -> {
                leave();
                listener.chosen(Optional.empty());
            });
        }
    }

    private void later(Runnable told) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (open) {
                    told.run();
                }
            });
        }
    }
}

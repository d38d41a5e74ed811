// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPartSite;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.project.SelectedProject;
import org.provchain.ui.project.SnapshotListener;

/** The catalogue of the project that the user is at, else the one that comes with Provchain; follows both. */
final class ShownCatalogue {

    private Optional<ChainProject> project = Optional.empty();
    private IWorkbenchPartSite site;
    private Consumer<Catalogue> viewer;
    private Display display;
    private final SnapshotListener changes = this::changed;
    private final ISelectionListener selections = (part, selection) -> choose();

    /** Starts to tell a viewer, in the UI thread, which catalogue to show. */
    void follow(IWorkbenchPartSite of, Consumer<Catalogue> told) {
        site = of;
        viewer = told;
        display = of.getShell().getDisplay();
        site.getPage().addPostSelectionListener(selections);
        choose();
        if (project.isEmpty()) {
            Job reading = Job.create(Messages.Catalogue_reading, monitor -> {
                Catalogue shipped = ProjectLoader.shippedCatalogue();
                display.asyncExec(() -> {
                    // a project that was chosen meanwhile has its own
                    if (project.isEmpty()) {
                        viewer.accept(shipped);
                    }
                });
                return Status.OK_STATUS;
            });
            reading.setSystem(true);
            reading.schedule();
        }
    }

    /** Stops. */
    void close() {
        if (site != null) {
            site.getPage().removePostSelectionListener(selections);
            project.ifPresent(each -> each.removeListener(changes));
        }
    }

    private void choose() {
        Optional<IProject> selected = SelectedProject.of(site.getWorkbenchWindow());
        Optional<ChainProject> chosen = selected.flatMap(StudioPlugin.projects()::of);
        if (chosen.isPresent() && !chosen.equals(project)) {
            project.ifPresent(each -> each.removeListener(changes));
            project = chosen;
            chosen.get().addListener(changes);
        }
    }

    private void changed(Snapshot snapshot) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> viewer.accept(snapshot.project().catalogue()));
        }
    }
}

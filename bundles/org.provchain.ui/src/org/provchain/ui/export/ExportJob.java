// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.provchain.core.text.FileFaults;
import org.provchain.core.xml.ExportFaultsException;
import org.provchain.ui.StudioPlugin;

/** Exports in the background, with progress and cancel, and says at the end what was written. */
final class ExportJob extends Job {

    private final ProvisioningExport export;
    private final Display display;

    ExportJob(ProvisioningExport export, Display display) {
        super(Messages.bind(Messages.Export_job, export.chain().name()));
        this.export = export;
        this.display = display;
        setUser(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == StudioPlugin.ID;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            String summary = export.archive() ? archive(monitor) : ExportSummary.of(export.writeFolder(monitor));
            refresh();
            display.asyncExec(() -> ExportResultDialog.open(export, summary));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (ExportFaultsException faults) {
            return error(ExportSummary.of(faults));
        } catch (IOException failed) {
            return error(FileFaults.sentence(failed));
        }
    }

    private String archive(IProgressMonitor monitor) throws IOException {
        return export.writeArchive(monitor) ? Messages.Export_archive_written : Messages.Export_archive_unchanged;
    }

    /** A folder inside the workspace shows its new files at once. */
    private void refresh() {
        for (IContainer each : ResourcesPlugin.getWorkspace().getRoot()
                .findContainersForLocationURI(export.target().toUri())) {
            try {
                each.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException failed) {
                StudioPlugin.log("The folder of the export could not be refreshed.", failed);
            }
        }
    }

    private static IStatus error(String message) {
        return new Status(IStatus.ERROR, StudioPlugin.ID, message);
    }
}

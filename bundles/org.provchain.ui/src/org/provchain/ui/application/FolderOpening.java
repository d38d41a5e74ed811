// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.build.ProjectFolders;
import org.provchain.ui.wizards.ProjectCreation;

/** Opens the folder that the command line named. */
final class FolderOpening {

    private FolderOpening() {
    }

    static void schedule(Path folder) {
        Job job = Job.create(Messages.bind(Messages.FolderOpening_opening, folder), monitor -> {
            if (!Files.isDirectory(folder)) {
                return new Status(IStatus.ERROR, StudioPlugin.ID, Messages.bind(Messages.FolderOpening_none, folder));
            }
            try {
                IProject project = ProjectFolders.open(folder, monitor);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ProjectCreation.reveal(project));
                return Status.OK_STATUS;
            } catch (CoreException failed) {
                return failed.getStatus();
            }
        });
        job.setUser(true);
        job.schedule();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.provchain.core.imports.ImportFile;
import org.provchain.core.imports.ImportFiles;
import org.provchain.core.text.FileFaults;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.wizards.ProjectCreation;

/** Writes what an import has made, in the background, and opens the text. */
final class ImportJob extends Job {

    private final IFile text;
    private final XmlImport.Reading reading;
    private final ImportFiles shown;
    private final IWorkbenchWindow window;

    /**
     * @param text    where the text goes
     * @param reading the import
     * @param shown   what the user was told of the files
     */
    ImportJob(IFile text, XmlImport.Reading reading, ImportFiles shown, IWorkbenchWindow window) {
        super(Messages.bind(Messages.Import_job, text.getName()));
        this.text = text;
        this.reading = reading;
        this.shown = shown;
        this.window = window;
        setUser(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == StudioPlugin.ID;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ImportFiles now = ImportFiles.of(Path.of(text.getLocation().toOSString()), reading.result());
            for (ImportFile each : now.files()) {
                if (each.change() == ImportFile.Change.REPLACED && !shown.files().contains(each)) {
                    return error(Messages.bind(Messages.Import_changed_meanwhile, each.path()));
                }
            }
            now.write();
            text.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
        } catch (IOException failed) {
            return error(FileFaults.sentence(failed));
        } catch (CoreException failed) {
            return failed.getStatus();
        }
        if (!window.getWorkbench().isClosing()) {
            window.getWorkbench().getDisplay().asyncExec(() -> ProjectCreation.open(text, window));
        }
        return Status.OK_STATUS;
    }

    private static IStatus error(String message) {
        return new Status(IStatus.ERROR, StudioPlugin.ID, message);
    }
}

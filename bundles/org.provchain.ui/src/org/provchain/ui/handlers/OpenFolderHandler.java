// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.build.ProjectFolders;

/** Opens a folder with texts as a project; the files stay where they are. */
public final class OpenFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ask(HandlerUtil.getActiveShell(event));
        return null;
    }

    /** Asks for a folder and opens it; false if the user named none. */
    public static boolean ask(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.OpenFolder_title);
        dialog.setMessage(Messages.OpenFolder_message);
        String chosen = dialog.open();
        if (chosen == null) {
            return false;
        }
        Job job = Job.create(Messages.bind(Messages.OpenFolder_opening, chosen), monitor -> {
            try {
                ProjectFolders.open(Path.of(chosen), monitor);
                return Status.OK_STATUS;
            } catch (CoreException failed) {
                return failed.getStatus();
            }
        });
        job.setUser(true);
        job.schedule();
        return true;
    }
}

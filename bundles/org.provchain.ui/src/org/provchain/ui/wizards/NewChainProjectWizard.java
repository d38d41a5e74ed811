// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.provchain.ui.StudioImages;

/** Makes a project from a template and opens its chain. */
public final class NewChainProjectWizard extends Wizard implements INewWizard {

    private final NewChainProjectPage page = new NewChainProjectPage();

    /** Called by the platform, and by the welcome page. */
    public NewChainProjectWizard() {
        setWindowTitle(Messages.NewProject_window);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(StudioImages.descriptor("branding/wizard"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // a project does not depend on what is selected
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ProjectCreation creation = page.creation();
        IFile[] made = new IFile[1];
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    made[0] = creation.make(monitor);
                } catch (CoreException failed) {
                    throw new InvocationTargetException(failed);
                }
            });
        } catch (InvocationTargetException failed) {
            CoreException cause = (CoreException) failed.getCause();
            ErrorDialog.openError(getShell(), Messages.NewProject_window, Messages.NewProject_failed,
                    cause.getStatus());
            return false;
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return false;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        // when the wizard is closed, so that the editor keeps the focus
        window.getShell().getDisplay().asyncExec(() -> ProjectCreation.open(made[0], window));
        return true;
    }
}

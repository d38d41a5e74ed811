// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

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

/** Makes a text with one chain in a project and opens it. */
public final class NewChainWizard extends Wizard implements INewWizard {

    private NewChainPage page;

    /** Called by the platform. */
    public NewChainWizard() {
        setWindowTitle(Messages.NewChain_window);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(StudioImages.descriptor("branding/wizard"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page = new NewChainPage(workbench.getActiveWorkbenchWindow(), selection);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        byte[] text = page.text().getBytes(StandardCharsets.UTF_8);
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    file.create(new ByteArrayInputStream(text), false, monitor);
                } catch (CoreException failed) {
                    throw new InvocationTargetException(failed);
                }
            });
        } catch (InvocationTargetException failed) {
            ErrorDialog.openError(getShell(), Messages.NewChain_window, Messages.NewChain_failed,
                    ((CoreException) failed.getCause()).getStatus());
            return false;
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return false;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        // when the wizard is closed, so that the editor keeps the focus
        window.getShell().getDisplay().asyncExec(() -> ProjectCreation.open(file, window));
        return true;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.provchain.ui.application.StudioApplication;

/** Opens the export, which writes what was saved: asks before whether to save what was not. */
public final class ExportOpening {

    private ExportOpening() {
    }

    /**
     * Opens the wizard, unless the user cancels when asked.
     *
     * @param project the project; empty lets the user choose
     * @param chain   the chain that is chosen at first; may be empty
     */
    public static void open(IWorkbenchWindow window, Optional<IProject> project, String chain) {
        boolean ask = !Boolean.getBoolean(StudioApplication.UNATTENDED);
        // editor by editor: the platform's question about all also asks closed ones, which it logs as an error
        if (dirty(window, project).allMatch(each -> window.getActivePage().saveEditor(each, ask))) {
            new WizardDialog(window.getShell(), new ExportWizard(project, chain)).open();
        }
    }

    private static Stream<IEditorPart> dirty(IWorkbenchWindow window, Optional<IProject> project) {
        return Arrays.stream(window.getActivePage().getDirtyEditors()).filter(each -> {
            IResource edited = ResourceUtil.getResource(each.getEditorInput());
            return edited != null && (project.isEmpty() || project.get().equals(edited.getProject()));
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

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
        if (UnsavedTexts.save(window, project)) {
            new WizardDialog(window.getShell(), new ExportWizard(project, chain)).open();
        }
    }
}

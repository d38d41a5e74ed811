// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.welcome;

import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.handlers.OpenFolderHandler;
import org.provchain.ui.wizards.NewChainProjectWizard;
import org.provchain.ui.wizards.ProjectCreation;

/** What the welcome page offers; the page makes room when something was opened. */
final class WelcomeAction {

    private WelcomeAction() {
    }

    static void newProject() {
        IWorkbenchWindow window = window();
        if (new WizardDialog(window.getShell(), new NewChainProjectWizard()).open() == Window.OK) {
            closeWelcome();
        }
    }

    static void openFolder() {
        if (OpenFolderHandler.ask(window().getShell())) {
            closeWelcome();
        }
    }

    static void openExample(ProjectTemplate template) {
        closeWelcome();
        ProjectCreation.openExample(template, window());
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }

    private static void closeWelcome() {
        IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();
        manager.closeIntro(manager.getIntro());
        IWorkbenchWindow window = window();
        window.getShell().getDisplay().asyncExec(() -> {
            // the page had the focus and took it along
            IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
            if (editor != null) {
                editor.setFocus();
            }
        });
    }
}

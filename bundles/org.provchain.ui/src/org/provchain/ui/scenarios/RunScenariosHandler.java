// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.scenarios;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.perspective.ProvisioningPerspective;
import org.provchain.ui.project.SelectedProject;

/** Runs the scenarios of the project that the user is at. */
public final class RunScenariosHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Optional<IProject> project = SelectedProject.of(window);
        try {
            ScenarioView view = (ScenarioView) window.getActivePage().showView(ProvisioningPerspective.SCENARIOS);
            project.ifPresentOrElse(view::run, view::askForProject);
        } catch (PartInitException failed) {
            StudioPlugin.log("The view of the scenarios could not be opened.", failed);
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.SelectedProject;

/** Plays the chain at the cursor, else the first one of the project that the user is at. */
public final class SimulateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Optional<IProject> project = SelectedProject.of(window);
        Optional<ChainAtCursor> chain = project
                .flatMap(each -> ChainAtCursor.in(window.getActivePage().getActiveEditor(), each));
        try {
            SimulationView view = (SimulationView) window.getActivePage().showView(SimulationView.ID);
            project.ifPresent(each -> view.play(each, chain.map(ChainAtCursor::name).orElse("")));
        } catch (PartInitException failed) {
            StudioPlugin.log("The view of the simulation could not be opened.", failed);
        }
        return null;
    }
}

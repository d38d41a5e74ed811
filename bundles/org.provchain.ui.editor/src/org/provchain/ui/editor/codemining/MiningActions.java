// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.codemining;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.provchain.dsl.ide.codemining.Mining;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.export.ExportOpening;
import org.provchain.ui.perspective.ProvisioningPerspective;
import org.provchain.ui.project.SelectedProject;
import org.provchain.ui.scenarios.ScenarioView;
import org.provchain.ui.simulation.SimulationView;

/** Does what a mining offers. */
final class MiningActions {

    private MiningActions() {
    }

    static void run(Mining mining) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<IProject> project = SelectedProject.of(window);
        try {
            switch (mining.action()) {
            case EXPORT -> ExportOpening.open(window, project, mining.name());
            case RUN_SCENARIOS -> {
                ScenarioView view = (ScenarioView) window.getActivePage().showView(ProvisioningPerspective.SCENARIOS);
                project.ifPresent(view::run);
            }
            case SIMULATE -> {
                SimulationView view = (SimulationView) window.getActivePage().showView(SimulationView.ID);
                project.ifPresent(each -> view.play(each, mining.name()));
            }
            case NONE -> {
                // a fact
            }
            }
        } catch (PartInitException failed) {
            StudioPlugin.log("The view could not be opened.", failed);
        }
    }
}

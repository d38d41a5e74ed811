// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.help.IContext;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.build.FindingMarkers;
import org.provchain.ui.perspective.ProvisioningPerspective;

/**
 * The platform's help, shown by a view of ours: F1 opens the page of the finding at hand. The platform's own help needs a web
 * server and a browser.
 */
public final class StudioHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        show(HelpPages.START);
    }

    @Override
    public void displayHelpResource(String page) {
        show(page);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayDynamicHelp();
    }

    @Override
    public void displayDynamicHelp() {
        show(topic().map(HelpTopic::page).orElse(HelpPages.START));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static Optional<HelpTopic> topic() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null ? null : window.getActivePage().getActivePart();
        if (part == null) {
            return Optional.empty();
        }
        if (part.getSite().getSelectionProvider() != null && part.getSite().getSelectionProvider()
                .getSelection() instanceof IStructuredSelection selection) {
            IMarker marker = Adapters.adapt(selection.getFirstElement(), IMarker.class);
            if (marker != null && !marker.getAttribute(FindingMarkers.CODE, "").isEmpty()) {
                return Optional.of(HelpTopic.ofCheck(marker.getAttribute(FindingMarkers.CODE, "")));
            }
        }
        return Optional.ofNullable(Adapters.adapt(part, HelpTopic.class));
    }

    private static void show(String page) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage workbench = window == null ? null : window.getActivePage();
        if (workbench == null) {
            return;
        }
        try {
            ((HelpView) workbench.showView(ProvisioningPerspective.HELP)).open(page);
        } catch (PartInitException failed) {
            StudioPlugin.log("The view of help could not be opened.", failed);
        }
    }
}

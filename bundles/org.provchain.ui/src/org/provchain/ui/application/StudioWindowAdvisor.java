// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How a window looks: its size, its bars, its title. */
final class StudioWindowAdvisor extends WorkbenchWindowAdvisor {

    /** Sets of actions that the platform's bundles bring along and an integrator has no use for. */
    private static final String[] UNWANTED = { "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.WorkingSetModificationActionSet", "org.eclipse.team.ui.actionSet" };

    private final boolean welcoming;

    /**
     * @param welcoming whether a new workspace begins with the welcome page
     */
    StudioWindowAdvisor(IWorkbenchWindowConfigurer configurer, boolean welcoming) {
        super(configurer);
        this.welcoming = welcoming;
    }

    @Override
    public void openIntro() {
        if (welcoming) {
            super.openIntro();
        }
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StudioActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1400, 900));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(Messages.StudioApplication_name);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        if (window.getActivePage() != null) {
            hideUnwanted(window.getActivePage());
        }
        // a layout that is opened or reset brings them along again
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                hideUnwanted(page);
            }

            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
                    hideUnwanted(page);
                }
            }
        });
    }

    private static void hideUnwanted(IWorkbenchPage page) {
        for (String each : UNWANTED) {
            page.hideActionSet(each);
        }
    }
}

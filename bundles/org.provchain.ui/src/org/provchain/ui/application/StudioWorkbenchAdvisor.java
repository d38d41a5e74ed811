// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.perspective.ProvisioningPerspective;

/** How the workbench behaves: it remembers its windows, shows the workspace, and follows the disk. */
final class StudioWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Optional<Path> folder;
    private final Runnable opened;

    /**
     * @param folder the folder to open; empty opens what was open the last time
     * @param opened called when the window is there
     */
    StudioWorkbenchAdvisor(Optional<Path> folder, Runnable opened) {
        this.folder = folder;
        this.opened = opened;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        StudioPlugin.projects().open();
        configurer.setSaveAndRestore(true);
        TrayDialog.setDialogHelpAvailable(false);
        IDE.registerAdapters();
        ExplorerImages.declare(configurer);
    }

    @Override
    public void preStartup() {
        ShownLanguage.renew(getWorkbenchConfigurer().getWorkbench());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ProvisioningPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.provchain.ui.preferences.main";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        // who names a folder wants to see it
        return new StudioWindowAdvisor(configurer, folder.isEmpty());
    }

    @Override
    public void postStartup() {
        opened.run();
        refreshWhenActivated();
        folder.ifPresentOrElse(FolderOpening::schedule, FirstStart::makeExamples);
    }

    @Override
    public boolean preShutdown() {
        Job.getJobManager().cancel(StudioPlugin.ID);
        return true;
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException failed) {
            StudioPlugin.log("The workspace could not be saved.", failed);
        }
    }

    /** What was changed outside, such as by a git checkout, is seen as soon as the user comes back to the window. */
    private void refreshWhenActivated() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        Job refresh = Job.create(Messages.StudioWorkbenchAdvisor_refresh, monitor -> {
            try {
                workspace.getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
                return Status.OK_STATUS;
            } catch (CoreException failed) {
                return failed.getStatus().getSeverity() == IStatus.CANCEL ? Status.CANCEL_STATUS : failed.getStatus();
            }
        });
        refresh.setSystem(true);
        refresh.setRule(workspace.getRoot());
        getWorkbenchConfigurer().getWorkbench().addWindowListener(new WindowActivation(refresh::schedule));
    }
}

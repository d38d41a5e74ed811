// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;

/** Writes the XML files of a chain to a folder or an archive, after showing what will change. */
public final class ExportWizard extends Wizard implements IExportWizard {

    private static final String SETTINGS = "export";

    private final ExportTargetPage target;
    private final ExportPreviewPage preview;

    /** Called by the platform. */
    public ExportWizard() {
        this(Optional.empty(), "");
    }

    /**
     * @param project the project; empty lets the user choose
     * @param chain   the chain that is chosen at first; may be empty
     */
    public ExportWizard(Optional<IProject> project, String chain) {
        setWindowTitle(Messages.Export_window);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(StudioImages.descriptor("branding/wizard"));
        setDialogSettings(settings());
        target = new ExportTargetPage(chain);
        preview = new ExportPreviewPage(target);
        project.ifPresent(target::use);
    }

    /** What was entered for the chains. */
    static IDialogSettings settings() {
        IDialogSettings all = StudioPlugin.get().getDialogSettings();
        return Optional.ofNullable(all.getSection(SETTINGS)).orElseGet(() -> all.addNewSection(SETTINGS));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        Optional<IProject> project = project(window, selection);
        project.ifPresent(target::use);
        // the wizard is open already: who cancels is told what it writes
        if (window != null && !UnsavedTexts.save(window, project)) {
            target.setMessage(Messages.Export_unsaved, IMessageProvider.WARNING);
        }
    }

    private static Optional<IProject> project(IWorkbenchWindow window, IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected == null && window != null && window.getActivePage().getActiveEditor() != null) {
            selected = ResourceUtil.getResource(window.getActivePage().getActiveEditor().getEditorInput());
        }
        return Optional.ofNullable(selected).map(IResource::getProject);
    }

    @Override
    public void addPages() {
        addPage(target);
        addPage(preview);
    }

    /** Nobody removes files without having seen which. */
    @Override
    public boolean canFinish() {
        boolean previewed = getContainer().getCurrentPage() == preview;
        return target.isPageComplete() && (previewed ? preview.isPageComplete() : !target.isPruned());
    }

    @Override
    public boolean performFinish() {
        target.remember();
        new ExportJob(target.export(), getShell().getDisplay()).schedule();
        return true;
    }
}

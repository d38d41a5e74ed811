// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;

/** Makes the text of a chain of the XML that phones load, after showing the text and what was found. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private static final String SETTINGS = "import";
    private static final String HELP = "import.md";

    private ImportSourcePage source;
    private ImportPreviewPage preview;

    /** Called by the platform. */
    public ImportWizard() {
        setWindowTitle(Messages.Import_window);
        setNeedsProgressMonitor(true);
        setHelpAvailable(true);
        setDefaultPageImageDescriptor(StudioImages.descriptor("branding/wizard"));
        IDialogSettings all = StudioPlugin.get().getDialogSettings();
        setDialogSettings(Optional.ofNullable(all.getSection(SETTINGS)).orElseGet(() -> all.addNewSection(SETTINGS)));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        source = new ImportSourcePage(workbench.getActiveWorkbenchWindow(), selection);
        preview = new ImportPreviewPage(source);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(preview);
    }

    /** Nobody writes a text without having seen it. */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        source.remember();
        new ImportJob(source.file(), preview.reading(), preview.files(),
                PlatformUI.getWorkbench().getActiveWorkbenchWindow()).schedule();
        return true;
    }

    /** Shows the page of the documents on imports. */
    static void help() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(HELP);
    }
}

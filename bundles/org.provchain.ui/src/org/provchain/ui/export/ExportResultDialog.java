// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Says what an export wrote, with a link to the folder. */
final class ExportResultDialog extends MessageDialog {

    private final Path folder;
    private final Path target;

    private ExportResultDialog(Shell parent, ProvisioningExport export, String summary) {
        super(parent, Messages.Export_window, null, Messages.bind(Messages.Export_done, export.chain().name()) + "\n"
                + summary, INFORMATION, 0, IDialogConstants.OK_LABEL);
        target = export.target();
        folder = export.archive() ? target.toAbsolutePath().getParent() : target.toAbsolutePath();
    }

    static void open(ProvisioningExport export, String summary) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        new ExportResultDialog(window == null ? null : window.getShell(), export, summary).open();
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + target + "</a>");
        link.setToolTipText(Messages.Export_open_folder);
        link.addListener(SWT.Selection, event -> Program.launch(folder.toString()));
        return link;
    }
}

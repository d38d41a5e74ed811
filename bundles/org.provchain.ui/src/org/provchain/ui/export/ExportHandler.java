// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.project.SelectedProject;

/** Opens the export for the project that the user is at. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        ExportOpening.open(window, SelectedProject.of(window), "");
        return null;
    }
}

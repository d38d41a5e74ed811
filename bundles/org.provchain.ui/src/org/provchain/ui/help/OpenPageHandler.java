// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Opens the page of help that the command's parameter names. */
public final class OpenPageHandler extends AbstractHandler {

    private static final String PAGE = "org.provchain.ui.help.page";

    @Override
    public Object execute(ExecutionEvent event) {
        String page = event.getParameter(PAGE);
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(page == null ? HelpPages.START : page);
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Opens the page of the finding at hand. */
public final class ContextHelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
        return null;
    }
}

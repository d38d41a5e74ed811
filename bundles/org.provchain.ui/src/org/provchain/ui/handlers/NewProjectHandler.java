// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.wizards.NewChainProjectWizard;

/** Opens the wizard for a new chain project. */
public final class NewProjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new WizardDialog(HandlerUtil.getActiveShell(event), new NewChainProjectWizard()).open();
        return null;
    }
}

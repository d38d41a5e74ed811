// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.provchain.core.uri.MacAddress;

/** Asks for the MAC address of a new device. */
final class MacDialog {

    private MacDialog() {
    }

    /** The address as typed; empty where the user cancelled. */
    static Optional<String> ask(Shell parent) {
        InputDialog dialog = new InputDialog(parent, Messages.Fleet_add, Messages.Fleet_add_mac, "",
                typed -> typed.isBlank() ? "" : MacAddress.fault(typed).orElse(null));
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }
}

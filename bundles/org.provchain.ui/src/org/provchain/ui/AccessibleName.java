// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** Names a control to a screen reader where no label stands in front of it. */
public final class AccessibleName {

    private AccessibleName() {
    }

    /** Names a control; the mark of a key in the name is left out. */
    public static void set(Control control, String name) {
        String spoken = LegacyActionTools.removeMnemonics(name);
        control.getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken));
    }
}

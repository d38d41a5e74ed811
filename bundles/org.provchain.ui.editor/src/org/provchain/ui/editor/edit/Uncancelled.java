// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** The progress of what is done as a whole or not at all: once begun, it is not cancelled any more. */
final class Uncancelled extends ProgressMonitorWrapper {

    Uncancelled(IProgressMonitor monitor) {
        super(monitor);
    }

    @Override
    public boolean isCanceled() {
        return false;
    }
}

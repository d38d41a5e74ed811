// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.osgi.service.datalocation.Location;

/** Takes the workspace for this desktop alone. */
public final class WorkspaceLock {

    private WorkspaceLock() {
    }

    /**
     * Why the workspace cannot be taken, in one sentence; empty if it is taken now.
     *
     * @param workspace where it lies; null where the start asked for none
     */
    public static Optional<String> refusal(Location workspace) {
        // asking for the place settles the default one
        if (workspace == null || workspace.getURL() == null) {
            return Optional.of(Messages.StudioApplication_no_workspace);
        }
        String folder = workspace.getURL().getPath();
        try {
            return workspace.lock() ? Optional.empty()
                    : Optional.of(Messages.bind(Messages.StudioApplication_locked, folder));
        } catch (IOException failed) {
            return Optional.of(Messages.bind(Messages.StudioApplication_unwritable, folder));
        }
    }
}

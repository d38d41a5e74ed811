// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import org.eclipse.core.resources.IProject;
import org.provchain.core.uri.MacAddress;

/** Plays one device of a fleet, and shows what it does. */
@FunctionalInterface
public interface DevicePlayer {

    /** Shows nothing. */
    DevicePlayer NONE = (project, chain, mac) -> {
        // nobody plays devices yet
    };

    /**
     * Plays a device; called in the UI thread.
     *
     * @param chain the name of a chain of the project
     * @param mac   the device, one of the inventory of the project
     */
    void play(IProject project, String chain, MacAddress mac);
}

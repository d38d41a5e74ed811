// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.playback;

import org.provchain.core.project.Project;
import org.provchain.core.simulation.Trace;

/** What a person asked to be played; it can be played again on another state of the project. Called in the background. */
@FunctionalInterface
public interface Play {

    /**
     * Plays it.
     *
     * @throws NotPlayed if it cannot be played
     */
    Trace on(Project project) throws NotPlayed;
}

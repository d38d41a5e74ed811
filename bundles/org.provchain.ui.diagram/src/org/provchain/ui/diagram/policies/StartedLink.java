// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import org.eclipse.gef.commands.Command;

/** A link that has a start and no end yet. */
final class StartedLink extends Command {

    private final String source;

    StartedLink(String source) {
        this.source = source;
    }

    /** The name of the file that it starts from. */
    String source() {
        return source;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.project;

import org.provchain.dsl.ide.project.Snapshot;

/** Is told of each new state of a project, in a background thread. */
@FunctionalInterface
public interface SnapshotListener {

    /** The project was read and checked. A state that was overtaken meanwhile is not told. */
    void changed(Snapshot snapshot);
}

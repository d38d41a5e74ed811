// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.commands;

import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.ChangeRefused;

/** A change of a chain, told by names, so that it can be made on the state of the text at the moment when it is made. */
@FunctionalInterface
public interface ChainEdit {

    /**
     * The change of the text.
     *
     * @param chain the chain in that state
     * @throws ChangeRefused if it cannot be made, with the reason for the user
     */
    TextChange change(Snapshot snapshot, ServedChain chain) throws ChangeRefused;
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.ProvisioningFile;

/** A file with the chain that it belongs to. */
record InChain(ServedChain chain, ServedFile file) {

    /** Where a file belongs; refused where it is not of the project. */
    static InChain of(Snapshot snapshot, ServedFile file) throws ChangeRefused {
        return of(snapshot, file.source());
    }

    /** The file that says something. */
    static InChain of(Snapshot snapshot, Instruction instruction) throws ChangeRefused {
        return of(snapshot, EcoreUtil2.getContainerOfType(instruction.source(), ProvisioningFile.class));
    }

    private static InChain of(Snapshot snapshot, EObject source) throws ChangeRefused {
        for (ServedChain chain : snapshot.project().chains()) {
            for (ServedFile file : chain.files()) {
                if (file.source() == source) {
                    return new InChain(chain, file);
                }
            }
        }
        throw new ChangeRefused(Messages.ChangeRefused_gone);
    }

    /** Refuses a chain that is not of the project. */
    static void require(Snapshot snapshot, ServedChain chain) throws ChangeRefused {
        if (!snapshot.project().chains().contains(chain)) {
            throw new ChangeRefused(Messages.ChangeRefused_gone);
        }
    }
}

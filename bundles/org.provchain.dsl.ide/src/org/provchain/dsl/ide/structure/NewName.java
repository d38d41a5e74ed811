// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.rename.NewNames;
import org.provchain.dsl.ide.rename.Renaming;
import org.provchain.model.ProvchainPackage.Literals;

/** Renames a thing where it is declared, and with it wherever it is named. */
final class NewName {

    private NewName() {
    }

    static TextChange change(Snapshot snapshot, EObject element, String newName) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        Path file = edits.site(element).file();
        List<INode> names = NodeModelUtils.findNodesForFeature(element, Literals.NAMED__NAME);
        Renaming renaming = Optional.ofNullable(names.isEmpty() ? null : names.getFirst())
                .flatMap(name -> Renaming.at(snapshot, file, name.getOffset()))
                .orElseThrow(() -> new ChangeRefused(Messages.ChangeRefused_gone));
        Optional<String> refusal = renaming.refusal(newName);
        if (refusal.isPresent()) {
            throw new ChangeRefused(refusal.get());
        }
        TextChange change = renaming.to(newName);
        for (Path each : change.byFile().keySet()) {
            if (snapshot.resource(each).isPresent()) {
                edits.site(each);
            }
        }
        return change;
    }

    /** Refuses what is no name. */
    static void require(String name) throws ChangeRefused {
        Optional<String> fault = NewNames.fault(name);
        if (fault.isPresent()) {
            throw new ChangeRefused(fault.get());
        }
    }
}

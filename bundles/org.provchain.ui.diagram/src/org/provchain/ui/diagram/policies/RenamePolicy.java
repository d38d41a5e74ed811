// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.provchain.dsl.ide.structure.FileHead;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.scene.places.ElementKey;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.commands.TextCommand;
import org.provchain.ui.diagram.parts.NodePart;

/** A file is renamed in its figure, and with it all that name it. */
final class RenamePolicy extends DirectEditPolicy {

    private final ChainEditing editing;

    RenamePolicy(ChainEditing editing) {
        this.editing = editing;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String name = String.valueOf(request.getCellEditor().getValue()).strip();
        if (!(((NodePart) getHost()).node().box().node().subject() instanceof NodeSubject.OfFile file)
                || name.equals(file.name())) {
            return null;
        }
        String chainName = editing.diagram().state().orElseThrow().chain().name();
        return new TextCommand(editing,
                (snapshot, chain) -> FileHead.rename(snapshot, ChainEditing.file(chain, file.name()), name),
                places -> alsoAt(places, new ElementKey.OfFile(chainName, file.name()),
                        new ElementKey.OfFile(chainName, name)))
                .selecting(name);
    }

    /** The old name keeps its place for an undo; what is in no text is not saved. */
    private static ChainPlaces alsoAt(ChainPlaces places, ElementKey from, ElementKey to) {
        return places.at(from).map(each -> places.with(to, each)).orElse(places);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the field itself shows it
    }
}

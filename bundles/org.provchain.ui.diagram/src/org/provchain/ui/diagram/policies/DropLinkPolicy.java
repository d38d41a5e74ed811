// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.structure.FileCreation;
import org.provchain.dsl.ide.structure.FreeNames;
import org.provchain.dsl.ide.structure.LinkChanges;
import org.provchain.dsl.ide.structure.LinkRules;
import org.provchain.dsl.ide.structure.NewFile;
import org.provchain.model.FileKind;
import org.provchain.scene.places.ElementKey;
import org.provchain.scene.places.Place;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.commands.TextCommand;

/** A link that is dropped on the paper makes the file that it leads to, of the likeliest kind that the dialect allows. */
final class DropLinkPolicy extends GraphicalEditPolicy {

    private final ChainEditing editing;

    DropLinkPolicy(ChainEditing editing) {
        this.editing = editing;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_CONNECTION_END.equals(request.getType()) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        if (!RequestConstants.REQ_CONNECTION_END.equals(request.getType())
                || !(((CreateConnectionRequest) request).getStartCommand() instanceof StartedLink started)) {
            return null;
        }
        ServedChain shown = editing.diagram().state().orElseThrow().chain();
        Optional<ServedFile> from = shown.files().stream().filter(each -> each.name().equals(started.source()))
                .findFirst();
        List<FileKind> kinds = from.map(new LinkRules(shown)::kindsBehind).orElse(List.of());
        if (kinds.isEmpty()) {
            return null;
        }
        NewFile file = free(shown, kinds.getFirst());
        Point place = ((CreateConnectionRequest) request).getLocation().getCopy();
        getHostFigure().translateToRelative(place);
        return new TextCommand(editing,
                (snapshot, chain) -> FileCreation.createLinked(snapshot, chain, free(chain, kinds.getFirst()),
                        ChainEditing.file(chain, started.source()), LinkChanges.LAST),
                places -> places.with(new ElementKey.OfFile(shown.name(), file.name()),
                        new Place(Math.max(0, place.x), Math.max(0, place.y))))
                .selecting(file.name());
    }

    private static NewFile free(ServedChain chain, FileKind kind) {
        FreeNames names = new FreeNames(chain);
        String name = names.name(kind, false);
        return new NewFile(kind, name, names.location(name, false), false);
    }
}

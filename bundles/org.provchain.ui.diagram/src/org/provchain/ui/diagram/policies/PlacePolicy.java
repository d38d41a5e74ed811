// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.structure.FileCreation;
import org.provchain.dsl.ide.structure.FreeNames;
import org.provchain.dsl.ide.structure.NewFile;
import org.provchain.scene.places.ElementKey;
import org.provchain.scene.places.Place;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.commands.MoveNodes;
import org.provchain.ui.diagram.commands.TextCommand;
import org.provchain.ui.diagram.parts.ChainPart;
import org.provchain.ui.diagram.parts.NodePart;

/** Figures are dragged and aligned, and files of the palette are dropped. */
final class PlacePolicy extends XYLayoutEditPolicy {

    private final ChainEditing editing;

    PlacePolicy(ChainEditing editing) {
        this.editing = editing;
    }

    @Override
    public Command getCommand(Request request) {
        Object type = request.getType();
        boolean moves = RequestConstants.REQ_MOVE_CHILDREN.equals(type)
                || RequestConstants.REQ_ALIGN_CHILDREN.equals(type);
        return moves ? move((ChangeBoundsRequest) request) : super.getCommand(request);
    }

    /** All that are dragged together are one step. */
    private Command move(ChangeBoundsRequest request) {
        String chain = chain();
        Map<ElementKey, Point> places = new LinkedHashMap<>();
        for (Object each : request.getEditParts()) {
            if (each instanceof NodePart part) {
                Rectangle box = part.getFigure().getBounds();
                Rectangle moved = box.getCopy();
                part.getFigure().translateToAbsolute(moved);
                moved = request.getTransformedRectangle(moved);
                part.getFigure().translateToRelative(moved);
                Point place = moved.getTopLeft();
                ElementKey.of(chain, part.node().box().node()).ifPresent(key -> places.put(key, place));
            }
        }
        return places.isEmpty() ? null : new MoveNodes(editing, places);
    }

    private String chain() {
        return editing.diagram().state().map(each -> each.chain().name()).orElse("");
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObject() instanceof NewFileKind wanted)) {
            return null;
        }
        Point place = request.getLocation().getCopy();
        ((ChainPart) getHost()).getFigure().translateToRelative(place);
        ServedChain shown = editing.diagram().state().orElseThrow().chain();
        NewFile file = free(shown, wanted);
        return new TextCommand(editing, (snapshot, chain) -> FileCreation.create(snapshot, chain, free(chain, wanted)),
                places -> places.with(new ElementKey.OfFile(chain(), file.name()),
                        new Place(Math.max(0, place.x), Math.max(0, place.y))))
                .selecting(file.name());
    }

    private static NewFile free(ServedChain chain, NewFileKind wanted) {
        FreeNames names = new FreeNames(chain);
        String name = names.name(wanted.kind(), wanted.perDevice());
        return new NewFile(wanted.kind(), name, names.location(name, wanted.perDevice()), wanted.perDevice());
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new NodeSelection();
    }

    @Override
    protected Command createAddCommand(EditPart child, Object constraint) {
        return null;
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null;
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.ide.structure.LinkChanges;
import org.provchain.scene.LinkRef;
import org.provchain.scene.SceneEdge;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.commands.TextCommand;
import org.provchain.ui.diagram.figures.Tone;
import org.provchain.ui.diagram.parts.LinkPart;
import org.provchain.ui.diagram.parts.NumberRequest;

/** The number of a link is dragged onto the number of another link of the same file: it takes that place in the order. */
final class NumberPolicy extends GraphicalEditPolicy {

    /** How near the pointer must be to a number, in pixels of the screen. */
    private static final double NEAR = 40;
    private static final int ROUND = 10;

    private final ChainEditing editing;
    private final ReasonBubble bubble = new ReasonBubble(this::getFeedbackLayer);
    private RoundedRectangle ring;

    NumberPolicy(ChainEditing editing) {
        this.editing = editing;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return NumberRequest.TYPE.equals(request.getType());
    }

    @Override
    public Command getCommand(Request request) {
        if (!understandsRequest(request)) {
            return null;
        }
        Optional<LinkPart> target = target((NumberRequest) request);
        if (target.isEmpty() || refusal(target.get()).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        LinkRef moved = edge(link()).links().getFirst();
        int place = edge(target.get()).number() - 1;
        String file = editing.diagram().state().orElseThrow().chain().files().get(moved.file()).name();
        return new TextCommand(editing, (snapshot, chain) -> LinkChanges.reorder(snapshot,
                follow(ChainEditing.file(chain, file), moved), place));
    }

    private static FollowLink follow(ServedFile file, LinkRef link) throws ChangeRefused {
        if (link.instruction() < file.instructions().size()
                && file.instructions().get(link.instruction()) instanceof FollowLink found) {
            return found;
        }
        throw new ChangeRefused(Messages.LinkPolicy_no_link);
    }

    /** Why the link cannot take the place of another one; empty where it can. */
    private Optional<String> refusal(LinkPart target) {
        SceneEdge mine = edge(link());
        SceneEdge other = edge(target);
        if (mine.number() == 0 || mine.links().size() != 1) {
            return Optional.of(Messages.NumberPolicy_no_order);
        }
        return other.number() > 0 && mine.from().equals(other.from()) ? Optional.empty()
                : Optional.of(Messages.NumberPolicy_other_file);
    }

    private LinkPart link() {
        return (LinkPart) getHost();
    }

    private static SceneEdge edge(LinkPart part) {
        return part.link().line().edge();
    }

    /** The other link whose number is nearest to the pointer; empty where none is near, or its own is nearer. */
    private Optional<LinkPart> target(NumberRequest request) {
        Point pointer = request.getLocation();
        return editing.diagram().links().stream()
                .map(each -> getHost().getViewer().getEditPartRegistry().get(each))
                .filter(LinkPart.class::isInstance).map(LinkPart.class::cast)
                .filter(each -> each.label().isPresent() && distance(each, pointer) < NEAR)
                .min(Comparator.comparingDouble(each -> distance(each, pointer))).filter(each -> each != link());
    }

    private static double distance(LinkPart part, Point pointer) {
        Rectangle place = place(part.label().orElseThrow());
        Dimension away = pointer.getDifference(place.getCenter());
        return Math.hypot(Math.max(0, Math.abs(away.width) - place.width / 2.0),
                Math.max(0, Math.abs(away.height) - place.height / 2.0));
    }

    private static Rectangle place(IFigure label) {
        Rectangle place = label.getBounds().getCopy();
        label.translateToAbsolute(place);
        return place;
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (understandsRequest(request)) {
            target((NumberRequest) request).ifPresentOrElse(this::show, this::clear);
        }
    }

    private void show(LinkPart target) {
        clear();
        Optional<String> refusal = refusal(target);
        IFigure label = target.label().orElseThrow();
        ring = new RoundedRectangle();
        ring.setFill(false);
        ring.setLineWidth(2);
        ring.setCornerDimensions(new Dimension(ROUND, ROUND));
        ring.setForegroundColor((refusal.isPresent() ? Tone.REFUSED : Tone.SELECTION).colour());
        Rectangle around = place(label).expand(3, 3);
        getFeedbackLayer().translateToRelative(around);
        ring.setBounds(around);
        addFeedback(ring);
        refusal.ifPresent(each -> bubble.show(label, each));
    }

    private void clear() {
        if (ring != null) {
            removeFeedback(ring);
            ring = null;
        }
        bubble.hide();
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (understandsRequest(request)) {
            clear();
        }
    }
}

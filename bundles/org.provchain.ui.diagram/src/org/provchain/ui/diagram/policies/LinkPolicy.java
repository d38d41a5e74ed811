// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.ide.structure.LinkChanges;
import org.provchain.dsl.ide.structure.LinkRules;
import org.provchain.dsl.ide.structure.LinkTarget;
import org.provchain.scene.LinkRef;
import org.provchain.scene.NodeSubject;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.commands.TextCommand;
import org.provchain.ui.diagram.model.DiagramState;
import org.provchain.ui.diagram.parts.LinkPart;
import org.provchain.ui.diagram.parts.NodePart;

/** Links are drawn from file to file, and their ends put elsewhere; what the dialect does not allow is refused with the reason. */
final class LinkPolicy extends GraphicalNodeEditPolicy {

    private final ChainEditing editing;
    private final ReasonBubble bubble = new ReasonBubble(this::getFeedbackLayer);

    LinkPolicy(ChainEditing editing) {
        this.editing = editing;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        return file().map(each -> {
            Command started = new StartedLink(each.name());
            request.setStartCommand(started);
            return started;
        }).orElse(null);
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getStartCommand() instanceof StartedLink started) || refusal(request).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        NodeSubject end = subject();
        return new TextCommand(editing, (snapshot, chain) -> LinkChanges.link(snapshot,
                ChainEditing.file(chain, started.source()), target(chain, end), LinkChanges.LAST));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        Optional<LinkRef> link = link(request);
        if (link.isEmpty() || refusal(request).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        NodeSubject end = subject();
        String source = state().chain().files().get(link.get().file()).name();
        return new TextCommand(editing, (snapshot, chain) -> LinkChanges.retarget(snapshot,
                follow(ChainEditing.file(chain, source), link.get()), target(chain, end)));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        Optional<LinkRef> link = link(request);
        Optional<ServedFile> to = file();
        if (link.isEmpty() || to.isEmpty() || refusal(request).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        String source = state().chain().files().get(link.get().file()).name();
        return new TextCommand(editing, (snapshot, chain) -> LinkChanges.moveTo(snapshot,
                follow(ChainEditing.file(chain, source), link.get()), ChainEditing.file(chain, to.get().name()),
                LinkChanges.LAST));
    }

    @Override
    public void showTargetFeedback(Request request) {
        super.showTargetFeedback(request);
        refusal(request).ifPresentOrElse(reason -> {
            node().nodeFigure().setRefused(true);
            bubble.show(node().getFigure(), reason);
        }, () -> clear());
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        super.eraseTargetFeedback(request);
        clear();
    }

    private void clear() {
        node().nodeFigure().setRefused(false);
        bubble.hide();
    }

    /** Why a link must not end, or start, here. */
    private Optional<String> refusal(Request request) {
        if (editing.diagram().state().isEmpty()) {
            return Optional.empty();
        }
        LinkRules rules = new LinkRules(state().chain());
        Object type = request.getType();
        if (RequestConstants.REQ_CONNECTION_END.equals(type)
                && ((CreateConnectionRequest) request).getStartCommand() instanceof StartedLink started) {
            return named(started.source()).flatMap(from -> refusal(rules, from));
        }
        if (RequestConstants.REQ_RECONNECT_TARGET.equals(type)) {
            return link((ReconnectRequest) request)
                    .flatMap(each -> refusal(rules, state().chain().files().get(each.file())));
        }
        if (RequestConstants.REQ_RECONNECT_SOURCE.equals(type)) {
            return refusedSource(rules, (ReconnectRequest) request);
        }
        return Optional.empty();
    }

    private Optional<String> refusal(LinkRules rules, ServedFile from) {
        return switch (subject()) {
        case NodeSubject.OfFile to -> rules.refusal(from, state().chain().files().get(to.file()));
        case NodeSubject.Outside outside -> rules.refusalOutside(from);
        default -> Optional.of(Messages.LinkPolicy_no_file);
        };
    }

    private Optional<String> refusedSource(LinkRules rules, ReconnectRequest request) {
        Optional<ServedFile> from = file();
        if (from.isEmpty()) {
            return Optional.of(Messages.LinkPolicy_no_file);
        }
        return link(request).map(
                each -> (FollowLink) state().chain().files().get(each.file()).instructions().get(each.instruction()))
                .flatMap(each -> each.isInside() ? rules.refusal(from.get(), state().chain().files().get(each.target()))
                        : rules.refusalOutside(from.get()));
    }

    private DiagramState state() {
        return editing.diagram().state().orElseThrow();
    }

    private NodePart node() {
        return (NodePart) getHost();
    }

    private NodeSubject subject() {
        return node().node().box().node().subject();
    }

    private Optional<ServedFile> file() {
        return editing.diagram().state().flatMap(each -> each.file(node().node().box().node()));
    }

    private Optional<ServedFile> named(String name) {
        return state().chain().files().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The link whose end is dragged; empty where it is none of a file, such as the first URL. */
    private Optional<LinkRef> link(ReconnectRequest request) {
        EditPart dragged = request.getConnectionEditPart();
        return dragged instanceof LinkPart link && link.link().line().edge().links().size() == 1
                && !link.link().line().edge().move() ? Optional.of(link.link().line().edge().links().getFirst())
                        : Optional.empty();
    }

    private static FollowLink follow(ServedFile file, LinkRef link) throws ChangeRefused {
        if (link.instruction() < file.instructions().size()
                && file.instructions().get(link.instruction()) instanceof FollowLink found) {
            return found;
        }
        throw new ChangeRefused(Messages.LinkPolicy_no_link);
    }

    private static LinkTarget target(ServedChain chain, NodeSubject end)
            throws ChangeRefused {
        return switch (end) {
        case NodeSubject.OfFile file -> new LinkTarget.InChain(ChainEditing.file(chain, file.name()));
        case NodeSubject.Outside outside -> new LinkTarget.Outside(outside.url());
        default -> throw new ChangeRefused(Messages.LinkPolicy_no_file);
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.StatementKind;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Link;
import org.provchain.model.ProvchainPackage.Literals;

/** Makes links, lets them lead elsewhere or from elsewhere, and sets their order. */
public final class LinkChanges {

    /** The place behind all other links of a file. */
    public static final int LAST = Integer.MAX_VALUE;

    private LinkChanges() {
    }

    /**
     * Links a file to another one by the kind of link that the dialect has for that.
     *
     * @param position the place among the links of the file, 0 first
     * @throws ChangeRefused where the dialect does not have such a link, or has several
     */
    public static TextChange link(Snapshot snapshot, ServedFile from, LinkTarget to, int position)
            throws ChangeRefused {
        LinkRules rules = new LinkRules(InChain.of(snapshot, from).chain());
        Optional<StatementKind> statement = switch (to) {
        case LinkTarget.InChain inside -> rules.statement(from, inside.file().kind());
        case LinkTarget.Outside outside -> rules.statements(from).stream().findFirst();
        };
        if (statement.isEmpty()) {
            throw new ChangeRefused(refusal(rules, from, to));
        }
        return link(snapshot, from, statement.get(), to, position);
    }

    /**
     * Links a file to another one by a link of a certain kind.
     *
     * @param position the place among the links of the file, 0 first
     * @throws ChangeRefused where the dialect does not have such a link
     */
    public static TextChange link(Snapshot snapshot, ServedFile from, StatementKind statement, LinkTarget to,
            int position) throws ChangeRefused {
        require(snapshot, from, statement, to);
        Edits edits = new Edits(snapshot);
        insert(edits, from, statement, to.text(), position);
        return edits.change(Messages.bind(Messages.LinkChanges_link, from.name(), to.shown()));
    }

    /** Writes a new link into a file. */
    static void insert(Edits edits, ServedFile from, StatementKind statement, String target, int position)
            throws ChangeRefused {
        Site site = edits.site(from.source());
        new LinkPlaces(edits, from.source(), null)
                .put(Piece.of(LinkText.beginning(statement, site, from.source()) + target), position);
    }

    /**
     * Lets a link lead elsewhere. The category of an index changes with it where it must.
     *
     * @throws ChangeRefused where the dialect does not have such a link
     */
    public static TextChange retarget(Snapshot snapshot, FollowLink link, LinkTarget to) throws ChangeRefused {
        InChain home = InChain.of(snapshot, link);
        StatementKind statement = kept(new LinkRules(home.chain()), home.file(), link.kind(), to);
        require(snapshot, home.file(), statement, to);
        Edits edits = new Edits(snapshot);
        Link source = (Link) link.source();
        Site site = edits.site(source);
        INode target = LinkText.target(source);
        edits.replace(site, target.getOffset(), target.getEndOffset(), to.text());
        if (statement != link.kind()) {
            INode word = NodeModelUtils.findNodesForFeature(source, Literals.LINK__KIND).getLast();
            edits.replace(site, word.getOffset(), word.getEndOffset(), LinkText.word(statement));
        }
        return edits.change(Messages.bind(Messages.LinkChanges_link, home.file().name(), to.shown()));
    }

    /**
     * Lets another file of the chain have a link: the statement moves there with its comments.
     *
     * @param position the place among the links of that file, 0 first
     * @throws ChangeRefused where the dialect does not have such a link
     */
    public static TextChange moveTo(Snapshot snapshot, FollowLink link, ServedFile newSource, int position)
            throws ChangeRefused {
        InChain home = InChain.of(snapshot, link);
        if (home.file() == newSource) {
            return reorder(snapshot, link, position);
        }
        LinkTarget to = link.isInside() ? new LinkTarget.InChain(home.chain().files().get(link.target()))
                : new LinkTarget.Outside(link.url().text());
        StatementKind statement = kept(new LinkRules(home.chain()), newSource, link.kind(), to);
        require(snapshot, newSource, statement, to);
        Edits edits = new Edits(snapshot);
        Link source = (Link) link.source();
        LinkPlaces old = new LinkPlaces(edits, home.file().source(), source);
        Piece piece = old.take();
        if (statement != link.kind()) {
            Site target = edits.site(newSource.source());
            int begin = LinkText.target(source).getOffset() - NodeModelUtils.findActualNodeFor(source).getOffset();
            piece = piece.with(LinkText.beginning(statement, target, newSource.source())
                    + piece.core().substring(begin));
        }
        new LinkPlaces(edits, newSource.source(), null).put(piece, position);
        return edits.change(Messages.bind(Messages.LinkChanges_move, to.shown(), newSource.name()));
    }

    /**
     * Moves a link with its comments to another place among those of its file.
     *
     * @param position the place among the other links of the file, 0 first
     */
    public static TextChange reorder(Snapshot snapshot, FollowLink link, int position) throws ChangeRefused {
        InChain home = InChain.of(snapshot, link);
        Edits edits = new Edits(snapshot);
        LinkPlaces places = new LinkPlaces(edits, home.file().source(), (Link) link.source());
        if (!places.isAt(position)) {
            places.put(places.take(), position);
        }
        return edits.change(Messages.bind(Messages.LinkChanges_reorder, home.file().name()));
    }

    /** The kind of a link stays where it can. */
    private static StatementKind kept(LinkRules rules, ServedFile from, StatementKind before, LinkTarget to)
            throws ChangeRefused {
        Optional<StatementKind> statement = switch (to) {
        case LinkTarget.InChain inside when rules.allows(from, before, inside.file().kind()) -> Optional.of(before);
        case LinkTarget.InChain inside -> rules.statement(from, inside.file().kind());
        case LinkTarget.Outside outside when rules.statements(from).contains(before) -> Optional.of(before);
        case LinkTarget.Outside outside -> rules.statements(from).stream().findFirst();
        };
        return statement.orElseThrow(() -> new ChangeRefused(refusal(rules, from, to)));
    }

    private static void require(Snapshot snapshot, ServedFile from, StatementKind statement, LinkTarget to)
            throws ChangeRefused {
        InChain home = InChain.of(snapshot, from);
        LinkRules rules = new LinkRules(home.chain());
        boolean allowed = switch (to) {
        case LinkTarget.InChain inside -> rules.allows(from, statement, inside.file().kind());
        case LinkTarget.Outside outside -> rules.statements(from).contains(statement);
        };
        if (!allowed) {
            throw new ChangeRefused(refusal(rules, from, to));
        }
        if (to instanceof LinkTarget.InChain inside && InChain.of(snapshot, inside.file()).chain() != home.chain()) {
            throw new ChangeRefused(Messages.bind(Messages.LinkChanges_chain, inside.file().name()));
        }
    }

    private static String refusal(LinkRules rules, ServedFile from, LinkTarget to) {
        Optional<String> reason = switch (to) {
        case LinkTarget.InChain inside -> rules.refusal(from, inside.file());
        case LinkTarget.Outside outside -> rules.refusalOutside(from);
        };
        return reason.orElse(Messages.LinkChanges_statement);
    }
}

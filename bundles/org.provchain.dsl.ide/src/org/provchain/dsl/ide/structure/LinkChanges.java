// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

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
     * @throws ChangeRefused where the dialect does not have such a link
     */
    public static TextChange link(Snapshot snapshot, ServedFile from, LinkTarget to, int position)
            throws ChangeRefused {
        return link(snapshot, from, LinkChoice.any(snapshot, from, to), to, position);
    }

    /**
     * Links a file to another one by a link of a certain kind.
     *
     * @param position the place among the links of the file, 0 first
     * @throws ChangeRefused where the dialect does not have such a link
     */
    public static TextChange link(Snapshot snapshot, ServedFile from, StatementKind statement, LinkTarget to,
            int position) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        insert(edits, from, LinkChoice.only(statement, snapshot, from, to), to.text(), position);
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
        StatementKind statement = LinkChoice.preferably(link.kind(), snapshot, home.file(), to);
        Edits edits = new Edits(snapshot);
        Link source = (Link) link.source();
        Site site = edits.site(source);
        INode target = LinkText.target(source);
        edits.replace(site, target.getOffset(), site.lastWord(target).getEndOffset(), to.text());
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
        StatementKind statement = LinkChoice.preferably(link.kind(), snapshot, newSource, to);
        Edits edits = new Edits(snapshot);
        Link source = (Link) link.source();
        Piece piece = new LinkPlaces(edits, home.file().source(), source).take();
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
}

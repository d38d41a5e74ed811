// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What stands between the braces of a chain, a file or a block, as a place for more. */
final class Body {

    private final Edits edits;
    private final Site site;
    private final EObject owner;
    private final INode node;
    private final int close;

    Body(Edits edits, EObject owner) throws ChangeRefused {
        this.edits = edits;
        this.site = edits.site(owner);
        this.owner = owner;
        this.node = NodeModelUtils.findActualNodeFor(owner);
        this.close = site.lastWord(node).getOffset();
    }

    Site site() {
        return site;
    }

    /** Where the brace stands that closes it. */
    int close() {
        return close;
    }

    /** The brace that opens it; a brace of something in it comes later. */
    ILeafNode open() {
        int at = site.leafAt(node.getOffset());
        while (site.leaves().get(at).isHidden() || !site.leaves().get(at).getText().equals("{")) {
            at++;
        }
        return site.leaves().get(at);
    }

    /** Whether it begins and ends on one line. */
    boolean isOneLine() {
        return site.lineStart(open().getOffset()) == site.lineStart(close);
    }

    /** The word that nothing but the closing brace follows. */
    ILeafNode lastWord() {
        return site.wordBefore(close);
    }

    /** Puts something behind what stands there, on a line of its own where there is one. */
    void behind(Extent before, Piece piece) {
        behind(before, piece, "", false);
    }

    /**
     * Puts something on a line of its own behind what stands there.
     *
     * @param gap another line end for a blank line between, or empty
     */
    void behind(Extent before, Piece piece, String gap) {
        behind(before, piece, gap, true);
    }

    private void behind(Extent before, Piece piece, String gap, boolean ownLine) {
        String end = site.newLine();
        if (site.endsLine(before.behind())) {
            String indent = site.beginsLine(before.start()) ? site.indent(before.start()) : inner();
            edits.insert(site, site.lineEnd(before.behind()), end + gap + indent + piece.at(indent, end));
        } else if (piece.isSimple() && !ownLine) {
            edits.insert(site, before.end(), " " + piece.core());
        } else {
            int next = site.behindBlanks(before.end());
            edits.insert(site, before.end(),
                    end + gap + inner() + piece.at(inner(), end) + end + (next == close ? outer() : inner()));
            edits.remove(site, before.end(), next);
        }
    }

    /** Puts something before what stands there, on a line of its own where there is one. */
    void before(Extent next, Piece piece) {
        String end = site.newLine();
        if (site.beginsLine(next.begin())) {
            String indent = site.indent(next.begin());
            edits.insert(site, next.begin(), piece.at(indent, end) + end + indent);
        } else if (piece.isSimple()) {
            edits.insert(site, next.begin(), piece.core() + " ");
        } else {
            int blanks = site.beforeBlanks(next.begin());
            edits.insert(site, next.begin(), end + inner() + piece.at(inner(), end) + end + inner());
            edits.remove(site, blanks, next.begin());
        }
    }

    /**
     * Puts things where nothing stands, or nothing that stays. A comment there does not become one of theirs.
     *
     * @param gap another line end for a blank line between them, or empty
     */
    void inside(List<Piece> pieces, String gap) {
        String end = site.newLine();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(text.isEmpty() ? "" : end + gap).append(inner()).append(piece.at(inner(), end));
        }
        if (site.beginsLine(close)) {
            String apart = Extent.of(site, close, close + 1).begin() < close ? end : "";
            edits.insert(site, site.lineStart(close), apart + text + end);
        } else {
            int blanks = site.beforeBlanks(close);
            edits.remove(site, blanks, close);
            edits.insert(site, close, end + text + end + outer());
        }
    }

    private String outer() {
        return site.indent(node.getOffset());
    }

    private String inner() {
        for (EObject each : owner.eContents()) {
            INode member = NodeModelUtils.findActualNodeFor(each);
            if (member != null && member.getOffset() > open().getOffset() && site.beginsLine(member.getOffset())) {
                return site.indent(member.getOffset());
            }
        }
        return outer() + IndentUnit.of(site, owner);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.model.Chain;
import org.provchain.model.ProvchainPackage.Literals;

/** The lines at the beginning of a chain, in their order, with the values in a column. */
final class ChainHeadLines {

    private static final List<EStructuralFeature> ORDER = List.of(Literals.CHAIN__DIALECT_NAME,
            Literals.CHAIN__DIALECT_VERSION, Literals.CHAIN__FLAT, Literals.CHAIN__PRODUCT, Literals.CHAIN__BASE,
            Literals.CHAIN__MODELS, Literals.CHAIN__ENTRY);
    private static final int COLUMN = "dialect ".length();

    private final Edits edits;
    private final Site site;
    private final Chain chain;

    ChainHeadLines(Edits edits, Chain chain) throws ChangeRefused {
        this.edits = edits;
        this.site = edits.site(chain);
        this.chain = chain;
    }

    /** Writes a value where one stands, or else a new line. */
    void set(EStructuralFeature feature, String value) throws ChangeRefused {
        if (HeadPart.replace(edits, site, chain, feature, value)) {
            return;
        }
        Body body = new Body(edits, chain);
        Piece piece = Piece.of(line(feature, value));
        int end = HeadPart.end(site, chain, ORDER.subList(0, ORDER.indexOf(feature)));
        ILeafNode open = body.open();
        if (end > 0) {
            body.behind(Extent.of(site, site.wordBefore(end).getOffset(), end), piece);
        } else if (body.lastWord().getOffset() == open.getOffset()) {
            body.inside(List.of(piece), "");
        } else {
            body.behind(Extent.of(site, open.getOffset(), open.getEndOffset()), piece);
        }
    }

    /** The word and the value as they stand on their line. */
    String line(EStructuralFeature feature, String value) {
        String word = feature.getName();
        return word + " ".repeat(hasColumn() ? COLUMN - word.length() : 1) + value;
    }

    private boolean hasColumn() {
        for (EStructuralFeature each : List.of(Literals.CHAIN__PRODUCT, Literals.CHAIN__BASE, Literals.CHAIN__MODELS,
                Literals.CHAIN__ENTRY)) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(chain, each);
            if (!nodes.isEmpty()) {
                return nodes.getFirst().getOffset()
                        - site.wordBefore(nodes.getFirst().getOffset()).getOffset() == COLUMN;
            }
        }
        return true;
    }
}

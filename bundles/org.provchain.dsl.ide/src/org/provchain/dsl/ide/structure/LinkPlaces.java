// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;

import org.provchain.model.Link;
import org.provchain.model.FileKind;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Statement;

/** The places among the links of a file, where one of them may be on its way to another place. */
final class LinkPlaces {

    private final Edits edits;
    private final Body body;
    private final ProvisioningFile file;
    private final Link moving;
    private final List<Statement> staying;
    private final List<Link> links;
    private final ListCommas commas;

    /**
     * @param moving the link that leaves its place; null where none does
     */
    LinkPlaces(Edits edits, ProvisioningFile file, Link moving) throws ChangeRefused {
        this.edits = edits;
        this.body = new Body(edits, file);
        this.file = file;
        this.moving = moving;
        this.staying = new ArrayList<>(file.getStatements());
        staying.remove(moving);
        this.links = staying.stream().filter(Link.class::isInstance).map(Link.class::cast).toList();
        this.commas = new ListCommas(edits, body, file);
    }

    /** Whether the moving link is at a place already. */
    boolean isAt(int position) {
        List<Statement> all = file.getStatements().stream().filter(Link.class::isInstance).toList();
        return all.indexOf(moving) == Math.min(position, links.size());
    }

    /** Takes the moving link away, without the comma behind it. */
    Piece take() throws ChangeRefused {
        Extent extent = Extent.of(body.site(), moving);
        edits.erase(body.site(), extent.begin(), extent.behind());
        commas.close(staying);
        Piece piece = Piece.of(body.site(), extent);
        return piece.core().endsWith(",") ? piece.with(piece.core().substring(0, piece.core().length() - 1).strip())
                : piece;
    }

    /** Puts a link at a place. */
    void put(Piece piece, int position) throws ChangeRefused {
        boolean list = file.getKind() != FileKind.FILE && file.getKind() != FileKind.INDEX;
        if (position <= 0 && !links.isEmpty()) {
            String comma = list ? commas.before() : "";
            body.before(Extent.of(body.site(), links.getFirst()), piece.with(piece.core() + comma));
        } else if (!staying.isEmpty()) {
            Statement before = links.isEmpty() ? staying.getLast()
                    : links.get(Math.min(position, links.size()) - 1);
            String comma = list ? commas.behind(before, staying) : "";
            body.behind(Extent.of(body.site(), before), piece.with(piece.core() + comma));
        } else {
            body.inside(List.of(piece), "");
        }
    }
}

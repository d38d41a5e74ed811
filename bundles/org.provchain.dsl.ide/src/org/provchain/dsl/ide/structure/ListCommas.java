// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.model.FirmwareImage;
import org.provchain.model.Link;
import org.provchain.model.LinkKind;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Remark;
import org.provchain.model.Statement;

/** The commas behind the members of a list: between them where the list has any, and at the end where it had one there. */
final class ListCommas {

    private static final String COMMA = ",";

    private final Edits edits;
    private final Site site;
    private final List<Statement> members;
    private final boolean written;

    ListCommas(Edits edits, Body body, ProvisioningFile list) {
        this.edits = edits;
        this.site = body.site();
        this.members = list.getStatements();
        this.written = members.stream().anyMatch(this::hasComma) || members.size() < 2 && body.isOneLine();
    }

    /** Whether a statement may have a comma behind it. */
    static boolean takes(Statement statement) {
        return statement instanceof FirmwareImage || statement instanceof Remark
                || statement instanceof Link link && link.getKind() == LinkKind.ITEM;
    }

    /** What a link is followed by that is put before another member. */
    String before() {
        return written ? COMMA : "";
    }

    /** What a link is followed by that is put behind another member, of those that stay; that one gets a comma if it needs one. */
    String behind(Statement member, List<Statement> staying) {
        boolean comma = hasComma(member);
        if (written && !comma && takes(member)) {
            edits.insert(site, end(member), COMMA);
        }
        return written && (comma && endsWithComma() || member != staying.getLast()) ? COMMA : "";
    }

    /** The last of those that stay loses its comma where the list had none at its end. */
    void close(List<Statement> staying) {
        if (!staying.isEmpty() && staying.getLast() != members.getLast() && hasComma(staying.getLast())
                && !hasComma(members.getLast())) {
            edits.remove(site, end(staying.getLast()) - 1, end(staying.getLast()));
        }
    }

    /** A list whose last member has a comma keeps it so. */
    private boolean endsWithComma() {
        return hasComma(members.getLast());
    }

    private boolean hasComma(EObject member) {
        return takes((Statement) member) && last(member).getText().equals(COMMA);
    }

    private int end(EObject member) {
        return last(member).getEndOffset();
    }

    private ILeafNode last(EObject member) {
        return site.lastWord(NodeModelUtils.findActualNodeFor(member));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.quickfix.QuickFix.Selection;
import org.provchain.model.Chain;
import org.provchain.model.Suppressible;

/** Silences a finding where it stands, with a reason that the user writes. */
final class SuppressionFix {

    private static final String REASON = "reason";

    private SuppressionFix() {
    }

    static List<QuickFix> of(Fixing fixing) {
        Suppressible place = EcoreUtil2.getContainerOfType(fixing.element(), Suppressible.class);
        return place == null ? List.of() : insertion(fixing, place).map(List::of).orElse(List.of());
    }

    private static Optional<QuickFix> insertion(Fixing fixing, Suppressible place) {
        String words = "suppress " + fixing.finding().code() + " \"" + REASON + "\"";
        Optional<INode> brace = Fixing.leaf(place, "{");
        if (place instanceof Chain) {
            String text = fixing.text();
            return brace.map(INode::getOffset).map(offset -> fix(fixing, offset + 1,
                    Fixing.lineEnd(text) + Fixing.indent(text, lineOf(place)) + "    " + words));
        }
        if (brace.isPresent()) {
            return Optional.of(fix(fixing, brace.get().getOffset(), words + " "));
        }
        INode node = NodeModelUtils.findActualNodeFor(place);
        if (node == null) {
            return Optional.empty();
        }
        int end = node.getOffset() + node.getLength();
        return Optional.of(fix(fixing, fixing.text().charAt(end - 1) == ',' ? end - 1 : end, " " + words));
    }

    private static int lineOf(EObject element) {
        return NodeModelUtils.findActualNodeFor(element).getOffset();
    }

    private static QuickFix fix(Fixing fixing, int offset, String inserted) {
        TextChange change = TextChange.of(Messages.bind(Messages.SuppressionFix_suppress, fixing.finding().code()),
                fixing.file(), offset, 0, inserted);
        int reason = offset + inserted.indexOf('"' + REASON) + 1;
        return new QuickFix(change, Optional.of(new Selection(reason, REASON.length())), Optional.empty());
    }
}

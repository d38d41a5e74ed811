// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionExtensions;
import org.provchain.model.Link;
import org.provchain.model.LinkKind;
import org.provchain.model.Parameter;
import org.provchain.model.Variable;

/**
 * Aligns the equal signs of parameters that follow one another, and the arrows of categories. A blank line, a comment on
 * its own line, or another statement begins a new column.
 */
final class Columns {

    private Columns() {
    }

    static void format(List<? extends EObject> members, ITextRegionExtensions regions, IFormattableDocument document) {
        List<ISemanticRegion> column = new ArrayList<>();
        String sign = "";
        for (EObject member : members) {
            String next = sign(member);
            ISemanticRegion first = next.isEmpty() ? null : regions.regionForEObject(member)
                    .getPreviousHiddenRegion().getNextSemanticRegion();
            if (first == null || !next.equals(sign) || beginsAnew(first.getPreviousHiddenRegion())) {
                align(column, document);
            }
            if (first != null) {
                column.add(first);
            }
            sign = next;
        }
        align(column, document);
    }

    private static String sign(EObject member) {
        return switch (member) {
        case Parameter parameter -> "=";
        case Variable variable -> "=";
        case Link link when link.getKind() != LinkKind.REDIRECT && link.getKind() != LinkKind.ITEM -> "->";
        default -> "";
        };
    }

    private static boolean beginsAnew(IHiddenRegion before) {
        return before.getLineCount() > 2
                || before.getParts().stream().anyMatch(part -> part instanceof IComment && part.isMultiline());
    }

    private static void align(List<ISemanticRegion> column, IFormattableDocument document) {
        int width = column.stream().mapToInt(ISemanticRegion::getLength).max().orElse(0);
        for (ISemanticRegion name : column) {
            if (!name.getNextHiddenRegion().containsComment()) {
                document.append(name, it -> it.setSpace(" ".repeat(width - name.getLength() + 1)));
            }
        }
        column.clear();
    }
}

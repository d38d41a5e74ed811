// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A word with its value in the head of a chain or of a file, such as {@code product mx3b}; where it is said twice, the last counts. */
final class HeadPart {

    private HeadPart() {
    }

    /** Writes another value; says whether there was one. */
    static boolean replace(Edits edits, Site site, EObject element, EStructuralFeature feature, String value) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        if (nodes.isEmpty()) {
            return false;
        }
        INode last = nodes.getLast();
        edits.replace(site, last.getOffset(), site.lastWord(last).getEndOffset(), value);
        return true;
    }

    /** Takes the word and the value away, wherever they are said. */
    static void remove(Edits edits, Site site, EObject element, EStructuralFeature feature) {
        for (INode each : NodeModelUtils.findNodesForFeature(element, feature)) {
            edits.erase(site, site.wordBefore(each.getOffset()).getOffset(), site.lastWord(each).getEndOffset());
        }
    }

    /** Where the last value of some features ends; 0 where none of them has one. */
    static int end(Site site, EObject element, List<? extends EStructuralFeature> features) {
        int end = 0;
        for (EStructuralFeature feature : features) {
            for (INode each : NodeModelUtils.findNodesForFeature(element, feature)) {
                end = Math.max(end, site.lastWord(each).getEndOffset());
            }
        }
        return end;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The stretch of an element with the comments that belong to it: those on the lines directly above, and those behind it up to
 * the end of the line.
 *
 * @param begin  where the comments above begin, or else the element
 * @param start  where the element begins
 * @param end    where the element ends
 * @param behind where the comments behind it end, or else the element
 */
record Extent(int begin, int start, int end, int behind) {

    static Extent of(Site site, EObject element) throws ChangeRefused {
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            throw new ChangeRefused(Messages.ChangeRefused_gone);
        }
        return of(site, node.getOffset(), site.lastWord(node).getEndOffset());
    }

    static Extent of(Site site, int start, int end) {
        return new Extent(above(site, start), start, end, behind(site, end));
    }

    private static int above(Site site, int start) {
        int begin = start;
        for (int at = site.leafAt(start) - 1; at >= 0; at--) {
            ILeafNode leaf = site.leaves().get(at);
            boolean comment = !leaf.getText().isBlank();
            if (!leaf.isHidden() || !comment && lines(leaf) > 1) {
                break;
            }
            if (comment && site.beginsLine(leaf.getTotalOffset())) {
                begin = leaf.getTotalOffset();
            }
        }
        return begin;
    }

    private static int behind(Site site, int end) {
        int behind = end;
        for (int at = site.leafAt(end - 1) + 1; at < site.leaves().size(); at++) {
            ILeafNode leaf = site.leaves().get(at);
            if (!leaf.isHidden()) {
                return end;
            }
            if (!leaf.getText().isBlank()) {
                behind = leaf.getTotalEndOffset();
            } else if (lines(leaf) > 0) {
                break;
            }
        }
        return behind;
    }

    private static long lines(ILeafNode blanks) {
        return blanks.getText().chars().filter(each -> each == '\n').count();
    }
}

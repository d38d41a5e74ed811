// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.cursor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.dsl.project.TextRegion;
import org.provchain.dsl.project.TextRegions;

/**
 * What stands at a place of a text: a word, the element it is of, and the feature that it is the value of.
 *
 * @param word    the node of the word: of a feature's whole value where it is one, else of the keyword
 * @param element the element
 * @param feature the name of the feature; empty for a keyword
 */
public record Cursor(INode word, EObject element, String feature) {

    /**
     * What stands at a place, or ends there.
     *
     * @param offset the place, from 0
     * @return empty between words, in comments, and where the text has no element
     */
    public static Optional<Cursor> at(XtextResource text, int offset) {
        if (text.getParseResult() == null) {
            return Optional.empty();
        }
        ICompositeNode root = text.getParseResult().getRootNode();
        return leaf(root, offset).or(() -> offset == 0 ? Optional.empty() : leaf(root, offset - 1))
                .flatMap(Cursor::of);
    }

    private static Optional<ILeafNode> leaf(ICompositeNode root, int offset) {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, offset)).filter(each -> !each.isHidden())
                .filter(each -> each.getText().chars().anyMatch(Character::isLetterOrDigit));
    }

    private static Optional<Cursor> of(ILeafNode leaf) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (element == null) {
            return Optional.empty();
        }
        for (INode node = leaf; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof EObject grammar) {
                Assignment assignment = GrammarUtil.containingAssignment(grammar);
                if (assignment != null && NodeModelUtils.findActualSemanticObjectFor(node) == element) {
                    return Optional.of(new Cursor(node, element, assignment.getFeature()));
                }
            }
            if (node.hasDirectSemanticElement()) {
                break;
            }
        }
        return Optional.of(new Cursor(leaf, element, ""));
    }

    /** The stretch of the word. */
    public TextRegion region() {
        return TextRegions.of(word);
    }

    /** The word as it is written, without blanks and comments before it. */
    public String text() {
        return NodeModelUtils.getTokenText(word);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.provchain.core.checks.Place;

/** Finds the stretch of the text that an element, one of its features, or a part of a value stands on. */
public final class TextRegions {

    private TextRegions() {
    }

    /** The stretch of a place; the start of the text where the element has none. */
    public static TextRegion of(Place.InText place) {
        EObject element = place.element();
        while (element != null && NodeModelUtils.findActualNodeFor(element) == null) {
            element = element.eContainer();
        }
        if (element == null) {
            return TextRegion.START;
        }
        INode node = node(element, element == place.element() ? place.feature() : null, place.index());
        int start = node.getOffset();
        int length = node.getLength();
        if (place.offset() >= 0 && element == place.element()) {
            String text = node.getText();
            int lead = node.getOffset() - node.getTotalOffset();
            int from = inQuotes(text, lead, place.offset());
            int to = inQuotes(text, lead, place.offset() + place.length());
            start += from;
            length = Math.max(1, to - from);
        }
        return region(node, start, length);
    }

    /** The stretch that a node covers without the blanks before it. */
    public static TextRegion of(INode node) {
        return region(node, node.getOffset(), node.getLength());
    }

    private static INode node(EObject element, EStructuralFeature feature, int index) {
        if (feature != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
            if (!nodes.isEmpty()) {
                return nodes.get(Math.min(Math.max(index, 0), nodes.size() - 1));
            }
        }
        ICompositeNode whole = NodeModelUtils.findActualNodeFor(element);
        return firstLine(whole);
    }

    /** An element of many lines is marked at its first word, so that a whole file is not underlined. */
    private static INode firstLine(ICompositeNode whole) {
        if (whole.getStartLine() == whole.getEndLine()) {
            return whole;
        }
        for (ILeafNode leaf : whole.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return whole;
    }

    /** A part of a text; one that reaches beyond its end, such as a comment that is not closed, ends with it. */
    static TextRegion of(ICompositeNode root, int offset, int length) {
        // the length of the node counts such a comment with the end that it does not have
        int end = root.getText().length();
        int begin = Math.min(offset, end);
        return region(root, begin, Math.min(length, end - begin));
    }

    private static TextRegion region(INode node, int offset, int length) {
        LineAndColumn start = position(node, offset);
        LineAndColumn end = position(node, offset + length);
        return new TextRegion(offset, length, start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
    }

    /** The end of a text that ends with a carriage return and a line feed is no place for the framework. */
    private static LineAndColumn position(INode node, int offset) {
        String text = node.getRootNode().getText();
        if (offset < text.length() || offset == 0) {
            return NodeModelUtils.getLineAndColumn(node, offset);
        }
        LineAndColumn last = NodeModelUtils.getLineAndColumn(node, text.length() - 1);
        boolean ended = text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == '\r';
        return ended ? LineAndColumn.from(last.getLine() + 1, 1)
                : LineAndColumn.from(last.getLine(), last.getColumn() + 1);
    }

    /** The offset in the written text of a character of the value: quotes and escapes take room too. */
    private static int inQuotes(String text, int lead, int offset) {
        int at = lead;
        if (at >= text.length() || text.charAt(at) != '"') {
            return Math.min(offset, text.length() - lead);
        }
        at++;
        for (int value = 0; value < offset && at < text.length() - 1; value++) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length()) - lead;
    }
}

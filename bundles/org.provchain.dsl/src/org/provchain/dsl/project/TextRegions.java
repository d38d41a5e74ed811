// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
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

    private static TextRegion region(INode node, int offset, int length) {
        LineAndColumn start = NodeModelUtils.getLineAndColumn(node, offset);
        LineAndColumn end = NodeModelUtils.getLineAndColumn(node, offset + length);
        return new TextRegion(offset, length, start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
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

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.Map;
import java.util.Set;

import org.provchain.ui.diagram.figures.NodeFigure.Emphasis;

/**
 * What stands out in a diagram, and what steps back.
 *
 * @param nodes how each node stands out, by its id
 * @param steps what is written on a node, by its id: the numbers of the steps that lead there
 * @param links the ids of the links that stand out
 * @param pale  the ids of those that step back
 */
public record Highlight(Map<String, Emphasis> nodes, Map<String, String> steps, Set<String> links, Set<String> pale) {

    /** All as usual. */
    public static final Highlight NONE = new Highlight(Map.of(), Map.of(), Set.of(), Set.of());
}

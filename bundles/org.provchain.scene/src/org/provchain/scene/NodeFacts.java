// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.List;

/**
 * What is known of a node apart from its texts.
 *
 * @param parameters   how many parameters it sets
 * @param firmware     the versions that it offers, in order; the empty text where one has none
 * @param placeholders where placeholders such as %MACD stand in the subtitle
 */
public record NodeFacts(int parameters, List<String> firmware, List<Span> placeholders) {

    /** Nothing is known. */
    public static final NodeFacts NONE = new NodeFacts(0, List.of(), List.of());

    /** A part of a text, from its begin to before its end. */
    public record Span(int begin, int end) {
    }

    static NodeFacts placeholders(List<Span> placeholders) {
        return new NodeFacts(0, List.of(), placeholders);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.hover;

import org.provchain.dsl.project.TextRegion;

/**
 * What is said of a word.
 *
 * @param region   the word
 * @param markdown what is said, in Markdown: bold, code, paragraphs and lists
 */
public record Hover(TextRegion region, String markdown) {
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import java.util.List;
import java.util.Map;

/**
 * A page as text, with its styles and links.
 *
 * @param text     the text
 * @param spans    how parts of it look, sorted
 * @param links    the parts that lead elsewhere
 * @param pictures the places of its pictures
 * @param headings where its headings begin, by the name behind a # in a link
 */
record StyledPage(String text, List<Span> spans, List<Link> links, List<Picture> pictures,
        Map<String, Integer> headings) {

    /** How a part of the text looks. */
    enum Look {
        TITLE, HEADING, BOLD, ITALIC, CODE
    }

    /** A part of the text with a look. */
    record Span(int offset, int length, Look look) {
    }

    /** A part of the text that leads elsewhere. */
    record Link(int offset, int length, String target) {
    }

    /** A picture at the place of one character; its file is relative to that of the page. */
    record Picture(int offset, String file) {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

/** A part of a {@link Template}: either text as it is, or a variable to be filled in. */
public sealed interface Segment {

    /**
     * Text that is rendered as it is.
     *
     * @param text the text, escapes already undone
     */
    record Literal(String text) implements Segment {
    }

    /**
     * A variable to be filled in.
     *
     * @param name   the name between the braces
     * @param offset where its <code>${</code> stands in the source of the template, from 0
     * @param length the number of characters from <code>${</code> to the closing brace, both included
     */
    record Variable(String name, int offset, int length) implements Segment {
    }
}

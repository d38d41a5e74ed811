// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

/** A part of a {@link UrlTemplate}: text as it is, or a placeholder. */
public sealed interface UrlSegment {

    /**
     * Text that the phone leaves as it is.
     *
     * @param text the text, percent-escapes still in it
     */
    record Literal(String text) implements UrlSegment {
    }

    /**
     * A placeholder that the phone replaces.
     *
     * @param placeholder which one
     * @param offset      where its percent sign stands in the URL, from 0
     */
    record Replaced(Placeholder placeholder, int offset) implements UrlSegment {
    }
}

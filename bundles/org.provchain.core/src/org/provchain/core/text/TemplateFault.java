// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

/**
 * Something in the source of a {@link Template} that is not a variable though it begins like one.
 *
 * @param kind    what is wrong
 * @param offset  where it begins in the source, from 0
 * @param length  how many characters are concerned
 * @param message what is wrong and what to do, for the user
 */
public record TemplateFault(Kind kind, int offset, int length, String message) {

    /** The ways in which a variable can be written wrongly. */
    public enum Kind {
        /** The closing brace is missing. */
        UNCLOSED,
        /** Nothing stands between the braces. */
        EMPTY_NAME,
        /** What stands between the braces is no name. */
        BAD_NAME
    }
}

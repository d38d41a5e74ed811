// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

/**
 * A stretch of a text.
 *
 * @param offset    the first character, from 0
 * @param length    the number of characters
 * @param line      the line of the first character, from 1
 * @param column    its column, from 1
 * @param endLine   the line behind the last character
 * @param endColumn the column behind the last character
 */
public record TextRegion(int offset, int length, int line, int column, int endLine, int endColumn) {

    /** The very beginning of a text. */
    public static final TextRegion START = new TextRegion(0, 0, 1, 1, 1, 1);
}

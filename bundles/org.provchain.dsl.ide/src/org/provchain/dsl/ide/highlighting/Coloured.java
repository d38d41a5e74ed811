// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.highlighting;

/**
 * A stretch of a text that means something.
 *
 * @param offset the first character, from 0
 * @param length the number of characters, at least 1
 * @param style  what it is
 */
public record Coloured(int offset, int length, Style style) {
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.folding;

/**
 * A part of a text that can be folded away up to its first line.
 *
 * @param offset  the first character, from 0
 * @param length  the number of characters
 * @param comment whether it is a comment
 */
public record Fold(int offset, int length, boolean comment) {
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.edit;

import java.nio.file.Path;

/**
 * A stretch of a text that is replaced.
 *
 * @param file   the text, absolute and normalized
 * @param offset the first character, from 0, in the text as it was before any replacement
 * @param length the number of characters that go, 0 for an insertion
 * @param text   what comes instead
 */
public record Replacement(Path file, int offset, int length, String text) {
}

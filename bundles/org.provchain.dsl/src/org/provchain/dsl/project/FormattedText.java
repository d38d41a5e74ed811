// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.List;

/**
 * A text and its standard layout.
 *
 * @param file         the file
 * @param original     the text as it is
 * @param formatted    the text laid out; the original where it has syntax errors
 * @param syntaxErrors why it could not be laid out; empty where it could
 */
public record FormattedText(Path file, String original, String formatted, List<LocatedFinding> syntaxErrors) {

    /** Whether the layout differs from what it should be. */
    public boolean isChanged() {
        return !formatted.equals(original);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of an import.
 *
 * @param problems what was found in the documents
 * @param notes    what a person should know
 * @param text     the text of the chain; empty where it could not be made
 * @param tables   the files to write beside the text, by name
 */
public record ImportResult(List<ImportProblem> problems, List<ImportNote> notes, Optional<String> text,
        Map<String, String> tables) {
}

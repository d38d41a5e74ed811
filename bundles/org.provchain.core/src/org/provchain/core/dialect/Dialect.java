// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.uri.Placeholder;
import org.provchain.model.FileKind;

/**
 * The rules of a generation of provisioning files: which elements, which links, which placeholders, who wins.
 *
 * @param family       the family, such as maxwell
 * @param version      the generation, written to the attribute version
 * @param files        the kinds of file it knows
 * @param placeholders the placeholders that the phone replaces in URLs (FACTS 2)
 * @param precedence   who wins when a parameter is set more than once
 * @param followOrder  the order in which the links of one document are followed; links of one kind as written
 */
public record Dialect(String family, String version, List<FileRule> files, Set<Placeholder> placeholders,
        Precedence precedence, List<StatementKind> followOrder) {

    /** The rule of a kind of file, or empty where the dialect does not know it. */
    public Optional<FileRule> file(FileKind kind) {
        return files.stream().filter(rule -> rule.kind() == kind).findFirst();
    }

    /** Family and version, as a chain names them. */
    public String title() {
        return family + " " + version;
    }
}

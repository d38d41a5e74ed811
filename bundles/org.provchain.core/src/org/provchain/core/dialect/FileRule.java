// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.dialect;

import java.util.List;
import java.util.Optional;

import org.provchain.model.FileKind;

/**
 * What a dialect says of one kind of file.
 *
 * @param kind       the kind
 * @param root       the name of the root element
 * @param entry      whether the first URL may name such a file
 * @param macAddress whether the root may carry the attribute macAddress (FACTS 1.11)
 * @param statements the statements that it may hold
 */
public record FileRule(FileKind kind, String root, boolean entry, boolean macAddress,
        List<StatementRule> statements) {

    /** The rule of a statement, or empty where the file must not hold it. */
    public Optional<StatementRule> statement(StatementKind statement) {
        return statements.stream().filter(rule -> rule.kind() == statement).findFirst();
    }
}

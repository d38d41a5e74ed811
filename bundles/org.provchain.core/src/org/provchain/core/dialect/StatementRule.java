// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.dialect;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.provchain.model.FileKind;

/**
 * How a dialect writes one kind of statement, and where it may lead.
 *
 * @param kind       the statement
 * @param section    the element that encloses it in the sectioned form; empty where it stands under the root
 * @param element    the name of its own element
 * @param attributes fixed attributes of the element, such as {@code type="Redirect"}, in order
 * @param targets    the kinds of file that a link may lead to; empty where the statement is no link
 */
public record StatementRule(StatementKind kind, Optional<String> section, String element,
        Map<String, String> attributes, Set<FileKind> targets) {
}

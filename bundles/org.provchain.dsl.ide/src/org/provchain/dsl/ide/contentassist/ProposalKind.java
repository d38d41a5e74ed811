// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

/** What a proposal is, for its icon. */
public enum ProposalKind {
    KEYWORD, PARAMETER, VALUE, NAME, VARIABLE, PLACEHOLDER, TEMPLATE
}

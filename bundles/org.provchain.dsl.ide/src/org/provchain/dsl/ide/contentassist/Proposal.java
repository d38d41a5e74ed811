// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

/**
 * What may be written at a place.
 *
 * @param kind   what it is
 * @param text   what is written instead of the region
 * @param label  what is shown in the list
 * @param detail what is said beside the list, in Markdown; may be empty
 * @param match  how what was typed fits
 * @param offset where the region begins
 * @param length its length
 * @param caret  where the cursor stands afterwards, in the text of the proposal
 */
public record Proposal(ProposalKind kind, String text, String label, String detail, NameMatch match, int offset,
        int length, int caret) {
}

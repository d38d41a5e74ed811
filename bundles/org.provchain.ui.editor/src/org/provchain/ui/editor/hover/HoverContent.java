// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.hover;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;

/**
 * What a hover shows.
 *
 * @param markdown what is said of the thing, and what was found there
 * @param fixes    what would mend what was found
 * @param viewer   the text that they change
 */
record HoverContent(String markdown, List<ICompletionProposal> fixes, ITextViewer viewer) {

    /** Without a text: the platform shows it where it has no better control. */
    @Override
    public String toString() {
        return markdown;
    }
}

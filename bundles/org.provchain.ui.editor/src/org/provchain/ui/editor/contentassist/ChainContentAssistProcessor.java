// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.contentassist;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.dsl.ide.contentassist.ContentAssist;
import org.provchain.dsl.ide.contentassist.Context;
import org.provchain.dsl.ide.contentassist.Proposal;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.document.Partitions;

/** Asks the language what may be written at the cursor. Called by the platform outside of the UI thread. */
public final class ChainContentAssistProcessor implements IContentAssistProcessor {

    private static final ICompletionProposal[] NONE = {};
    private static final int MOST_TRIES = 5;

    private static final class Shipped {
        static final Catalogue CATALOGUE = ProjectLoader.shippedCatalogue();
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (document == null || Partitions.isComment(document, offset)) {
            return NONE;
        }
        return latest(new ContentAssist(context(document)), document, offset).stream().map(ChainProposal::new)
                .filter(each -> !each.isWritten(document, offset)).toArray(ICompletionProposal[]::new);
    }

    /** What was typed since the platform asked counts too: a list for less than that would offer the wrong name first. */
    private static List<Proposal> latest(ContentAssist assist, IDocument document, int offset) {
        List<Proposal> proposals = List.of();
        int place = -1;
        for (int again = 0; again < MOST_TRIES; again++) {
            String text = document.get();
            int now = caret(document, text, Math.max(offset, place));
            if (now == place) {
                return proposals;
            }
            place = now;
            proposals = assist.at(text, place);
        }
        return proposals;
    }

    private static int caret(IDocument document, String text, int offset) {
        int caret = ChainDocument.of(document).map(ChainDocument::caret).orElse(offset);
        boolean typed = caret > offset && caret <= text.length()
                && text.substring(offset, caret).chars()
                        .allMatch(each -> Character.isLetterOrDigit(each) || each == '.');
        return typed ? caret : Math.min(offset, text.length());
    }

    private static Context context(IDocument document) {
        return ChainDocument.of(document).flatMap(ChainDocument::latest).map(Context::of)
                .orElseGet(() -> Context.of(Shipped.CATALOGUE));
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] { '.', '%', '$' };
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}

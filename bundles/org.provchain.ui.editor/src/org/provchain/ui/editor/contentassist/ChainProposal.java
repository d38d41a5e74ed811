// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.contentassist;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.provchain.dsl.ide.contentassist.NameMatch;
import org.provchain.dsl.ide.contentassist.Proposal;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.hover.MarkdownHtml;

/** A proposal in the list of the editor; it stays in the list while what is typed fits it. */
final class ChainProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension6 {

    private final Proposal proposal;

    ChainProposal(Proposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        try {
            IDocument document = viewer.getDocument();
            // what was typed since the list was made is replaced too
            int typed = Math.max(offset - proposal.offset(), 0);
            int length = Math.max(typed, Math.min(proposal.length(), document.getLength() - proposal.offset()));
            document.replace(proposal.offset(), length, text(document));
        } catch (BadLocationException gone) {
            StudioPlugin.log("The proposal has lost its place.", gone);
        }
    }

    /** With the line ends of the text. */
    private String text(IDocument document) {
        return proposal.text().replace("\n", TextUtilities.getDefaultLineDelimiter(document));
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("the platform calls the method with the viewer");
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(proposal.offset(), Math.max(0, offset - proposal.offset()));
            return !isWritten(typed) && NameMatch.of(typed.replace("${", ""), matched()) != NameMatch.NONE;
        } catch (BadLocationException gone) {
            return false;
        }
    }

    /** Whether nothing is left to propose: Enter behind a word that is complete makes a line. */
    private boolean isWritten(String typed) {
        return typed.equals(proposal.text());
    }

    boolean isWritten(IDocument document, int offset) {
        try {
            return offset >= proposal.offset() && isWritten(document.get(proposal.offset(), offset - proposal.offset()))
                    && offset - proposal.offset() == proposal.length();
        } catch (BadLocationException gone) {
            return false;
        }
    }

    /** What the words of the user are compared with. */
    private String matched() {
        return switch (proposal.kind()) {
        case TEMPLATE -> proposal.label();
        case VARIABLE -> proposal.text().substring(2);
        default -> proposal.text();
        };
    }

    @Override
    public Point getSelection(IDocument document) {
        long ends = proposal.text().substring(0, proposal.caret()).chars().filter(each -> each == '\n').count();
        int longer = TextUtilities.getDefaultLineDelimiter(document).length() - 1;
        return new Point(proposal.offset() + proposal.caret() + (int) ends * longer, 0);
    }

    @Override
    public String getDisplayString() {
        return proposal.label();
    }

    @Override
    public StyledString getStyledDisplayString() {
        return new StyledString(proposal.label());
    }

    @Override
    public Image getImage() {
        return StudioImages.image(switch (proposal.kind()) {
        case KEYWORD -> "keyword";
        case PARAMETER -> "parameter";
        case VALUE -> "value";
        case NAME -> "link";
        case VARIABLE, PLACEHOLDER -> "variable";
        case TEMPLATE -> "template";
        });
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.detail().isEmpty() ? null : MarkdownHtml.of(proposal.detail());
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return proposal.text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return proposal.offset();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return parent -> new DefaultInformationControl(parent, true);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text before the proposal is taken
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown
    }
}

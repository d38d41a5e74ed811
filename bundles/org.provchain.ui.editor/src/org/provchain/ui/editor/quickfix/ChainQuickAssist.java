// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.quickfix.QuickFix;
import org.provchain.dsl.ide.quickfix.QuickFixes;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.ui.editor.annotations.FindingAnnotation;
import org.provchain.ui.editor.document.ChainDocument;

/** Offers the fixes of what was found on the line of the cursor. */
public final class ChainQuickAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<ICompletionProposal> proposals = ChainDocument.of(context.getSourceViewer().getDocument())
                .flatMap(document -> document.current()
                        .map(snapshot -> of(snapshot, document, onLine(snapshot, document, context.getOffset()))))
                .orElse(List.of());
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    /** The fixes of what was found at a place of a text. */
    public static List<ICompletionProposal> at(Snapshot snapshot, ChainDocument document, int offset) {
        return of(snapshot, document, here(snapshot, document, offset));
    }

    private static List<ICompletionProposal> of(Snapshot snapshot, ChainDocument document,
            List<LocatedFinding> findings) {
        SecretStore secrets = new SecretStore(document.project().folder());
        // what mends comes before what silences, whichever finding it is of
        return findings.stream().flatMap(each -> QuickFixes.of(snapshot, each).stream())
                .sorted(Comparator.comparing(QuickFix::silences))
                .<ICompletionProposal>map(each -> new FixProposal(each, snapshot, secrets)).toList();
    }

    private static List<LocatedFinding> here(Snapshot snapshot, ChainDocument document, int offset) {
        return snapshot.findings(document.file()).stream().filter(each -> each.region().offset() <= offset
                && offset <= each.region().offset() + Math.max(1, each.region().length())).toList();
    }

    /** What was found at a place; where there is nothing, on its line. */
    public static List<LocatedFinding> onLine(Snapshot snapshot, ChainDocument document, int offset) {
        List<LocatedFinding> here = here(snapshot, document, offset);
        if (!here.isEmpty()) {
            return here;
        }
        long line = document.document().get().substring(0, offset).chars().filter(each -> each == '\n').count() + 1;
        return snapshot.findings(document.file()).stream()
                .filter(each -> each.region().line() <= line && line <= each.region().endLine()).toList();
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.quickfix.QuickFixes;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.ui.editor.annotations.FindingAnnotation;
import org.provchain.ui.editor.document.ChainDocument;

/** Offers the fixes of what was found on the line of the cursor. */
public final class ChainQuickAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        Optional<ChainDocument> document = ChainDocument.of(context.getSourceViewer().getDocument());
        List<ICompletionProposal> proposals = new ArrayList<>();
        document.flatMap(ChainDocument::current).ifPresent(snapshot -> {
            SecretStore secrets = new SecretStore(document.get().project().folder());
            for (LocatedFinding each : findings(snapshot, document.get(), context.getOffset())) {
                QuickFixes.of(snapshot, each).forEach(fix -> proposals.add(new FixProposal(fix, secrets)));
            }
        });
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    /** Those at the place; where there are none, those of its line. */
    private static List<LocatedFinding> findings(Snapshot snapshot, ChainDocument document, int offset) {
        List<LocatedFinding> all = snapshot.findings(document.file());
        List<LocatedFinding> here = all.stream().filter(each -> each.region().offset() <= offset
                && offset <= each.region().offset() + each.region().length()).toList();
        if (!here.isEmpty()) {
            return here;
        }
        long line = document.document().get().substring(0, offset).chars().filter(each -> each == '\n').count() + 1;
        return all.stream().filter(each -> each.region().line() <= line && line <= each.region().endLine()).toList();
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

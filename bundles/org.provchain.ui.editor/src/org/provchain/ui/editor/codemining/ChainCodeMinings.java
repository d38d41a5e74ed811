// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.codemining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.provchain.dsl.ide.codemining.CodeMinings;
import org.provchain.dsl.ide.codemining.Mining;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.presentation.GradualRepair;

/**
 * Shows facts and actions above the elements of a text; not before it is coloured, since a text whose lines have different heights takes
 * much longer to colour.
 */
public final class ChainCodeMinings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
            IProgressMonitor monitor) {
        Optional<ChainDocument> document = ChainDocument.of(viewer.getDocument());
        if (EvenLines.areNeeded(viewer)) {
            return CompletableFuture.completedFuture(List.of());
        }
        return GradualRepair.done(viewer).thenApplyAsync(coloured -> document.flatMap(ChainDocument::current)
                .map(snapshot -> minings(snapshot, document.get())).orElse(List.of()));
    }

    private List<? extends ICodeMining> minings(Snapshot snapshot, ChainDocument document) {
        List<ICodeMining> minings = new ArrayList<>();
        for (Mining each : CodeMinings.of(snapshot, document.file())) {
            try {
                int line = document.document().getLineOfOffset(each.offset());
                minings.add(new ChainCodeMining(each, line, document.document(), this));
            } catch (BadLocationException shortened) {
                // the text is shorter by now; the next state brings them again
                return List.of();
            }
        }
        return minings;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.hover;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.provchain.dsl.ide.hover.Hover;
import org.provchain.dsl.ide.hover.Hovers;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.quickfix.QuickFix;
import org.provchain.dsl.ide.quickfix.QuickFixes;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.ui.editor.document.ChainDocument;

/** Says what the word under the mouse means, what was found there, and what would mend it. Called outside of the UI thread. */
public final class ChainHover implements ITextHover, ITextHoverExtension {

    private static final int MOST_FIXES = 4;

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return text(viewer, region.getOffset()).orElse(null);
    }

    private static Optional<String> text(ITextViewer viewer, int offset) {
        return ChainDocument.of(viewer.getDocument()).flatMap(document -> document.current()
                .flatMap(snapshot -> Hovers.at(snapshot, document.file(), offset)
                        .map(hover -> MarkdownHtml.of(hover.markdown() + fixes(snapshot, document, offset)))));
    }

    private static String fixes(Snapshot snapshot, ChainDocument document, int offset) {
        List<String> labels = snapshot.findings(document.file()).stream().filter(each -> covers(each, offset))
                .flatMap(each -> QuickFixes.of(snapshot, each).stream()).map(QuickFix::label).distinct()
                .limit(MOST_FIXES).toList();
        return labels.isEmpty() ? ""
                : "\n\n**" + Messages.ChainHover_fixes + "**\n- " + String.join("\n- ", labels);
    }

    private static boolean covers(LocatedFinding finding, int offset) {
        return finding.region().offset() <= offset
                && offset <= finding.region().offset() + Math.max(1, finding.region().length());
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return ChainDocument.of(viewer.getDocument())
                .flatMap(document -> document.current()
                        .flatMap(snapshot -> Hovers.at(snapshot, document.file(), offset)))
                .map(Hover::region).map(each -> new Region(each.offset(), each.length()))
                .orElseGet(() -> new Region(offset, 0));
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, Messages.ChainHover_focus);
    }
}

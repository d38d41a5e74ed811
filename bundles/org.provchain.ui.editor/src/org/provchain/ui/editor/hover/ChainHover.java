// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.hover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.provchain.dsl.ide.hover.Hovers;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.quickfix.ChainQuickAssist;

/** Says what the word under the mouse means, what was found there, and what would mend it; the text is made outside of the UI thread. */
public final class ChainHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    private static final int MOST_FIXES = 4;

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return content(viewer, region.getOffset()).map(each -> MarkdownHtml.of(each.markdown() + list(each)))
                .orElse(null);
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return content(viewer, region.getOffset()).orElse(null);
    }

    private static Optional<HoverContent> content(ITextViewer viewer, int offset) {
        return ChainDocument.of(viewer.getDocument()).flatMap(document -> document.current()
                .flatMap(snapshot -> Hovers.at(snapshot, document.file(), offset).map(
                        hover -> new HoverContent(hover.markdown(), fixes(snapshot, document, offset), viewer))));
    }

    private static List<ICompletionProposal> fixes(Snapshot snapshot, ChainDocument document, int offset) {
        return ChainQuickAssist.at(snapshot, document, offset).stream().limit(MOST_FIXES).toList();
    }

    private static String list(HoverContent content) {
        return content.fixes().isEmpty() ? ""
                : "\n\n**" + Messages.ChainHover_fixes + "**" + content.fixes().stream()
                        .map(each -> "\n- " + each.getDisplayString()).collect(Collectors.joining());
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return ChainDocument.of(viewer.getDocument())
                .flatMap(document -> document.current()
                        .flatMap(snapshot -> Hovers.region(snapshot, document.file(), offset)))
                .map(each -> new Region(each.offset(), each.length()))
                .orElseGet(() -> new Region(offset, 0));
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new HoverControl(parent, Messages.ChainHover_focus);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Control;
import org.provchain.dsl.ide.highlighting.Coloured;
import org.provchain.dsl.ide.highlighting.SemanticColours;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.presentation.ColouredPlaces.Styled;
import org.provchain.ui.project.SnapshotListener;

/**
 * Colours a text by what its words mean: known and unknown parameters, placeholders, what is overridden. The places move with
 * what is typed until the next state of the project is there.
 */
public final class SemanticColouring {

    private final ChainDocument document;
    private final ISourceViewer viewer;
    private final SnapshotListener follower = this::changed;
    private final ITextPresentationListener painter = this::paint;
    private final ColouredPlaces places = new ColouredPlaces();

    /** Starts to follow the text. */
    public SemanticColouring(ChainDocument document, ISourceViewer viewer) {
        this.document = document;
        this.viewer = viewer;
        document.document().addPositionUpdater(places);
        ((ITextViewerExtension4) viewer).addTextPresentationListener(painter);
        document.addListener(follower);
    }

    /** Stops following. */
    public void close() {
        document.removeListener(follower);
        ((ITextViewerExtension4) viewer).removeTextPresentationListener(painter);
        document.document().removePositionUpdater(places);
    }

    private void changed(Snapshot snapshot) {
        List<Coloured> colours = SemanticColours.of(snapshot, document.file());
        Control control = viewer.getTextWidget();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && document.isCurrent(snapshot)) {
                    replace(colours);
                }
            });
        }
    }

    /** Touches what differs alone: to dress a big text again takes longer than a person waits between two keys. */
    private void replace(List<Coloured> colours) {
        List<Styled> shown = places.all();
        int head = 0;
        int shorter = Math.min(shown.size(), colours.size());
        while (head < shorter && isSame(shown.get(head), colours.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && isSame(shown.get(shown.size() - 1 - tail), colours.get(colours.size() - 1 - tail))) {
            tail++;
        }
        List<Styled> stale = shown.subList(head, shown.size() - tail);
        List<Styled> fresh = colours.subList(head, colours.size() - tail).stream().map(SemanticColouring::styled)
                .toList();
        if (stale.isEmpty() && fresh.isEmpty()) {
            return;
        }
        List<Styled> all = new ArrayList<>(colours.size());
        all.addAll(shown.subList(0, head));
        all.addAll(fresh);
        all.addAll(shown.subList(shown.size() - tail, shown.size()));
        places.set(all);
        repaint(stale, fresh);
    }

    private static Styled styled(Coloured coloured) {
        return new Styled(coloured.offset(), coloured.length(), TextStyle.valueOf(coloured.style().name()));
    }

    private static boolean isSame(Styled shown, Coloured wanted) {
        return shown.offset == wanted.offset() && shown.length == wanted.length()
                && shown.style().name().equals(wanted.style().name());
    }

    private void repaint(List<Styled> stale, List<Styled> fresh) {
        int begin = document.document().getLength();
        int end = 0;
        for (List<Styled> each : List.of(stale, fresh)) {
            if (!each.isEmpty()) {
                begin = Math.min(begin, each.getFirst().offset);
                end = Math.max(end, each.getLast().offset + each.getLast().length);
            }
        }
        end = Math.min(end, document.document().getLength());
        if (begin < end) {
            ((ITextViewerExtension2) viewer).invalidateTextPresentation(begin, end - begin);
        }
    }

    private void paint(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        Map<TextStyle, TextAttribute> attributes = new EnumMap<>(TextStyle.class);
        for (Styled each : places.within(extent.getOffset(), extent.getLength())) {
            TextAttribute attribute = attributes.computeIfAbsent(each.style(), TextStyle::attribute);
            presentation.mergeStyleRange(
                    new StyleRange(each.offset, each.length, attribute.getForeground(), null, attribute.getStyle()));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Control;
import org.provchain.dsl.ide.highlighting.Coloured;
import org.provchain.dsl.ide.highlighting.SemanticColours;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.project.SnapshotListener;

/**
 * Colours a text by what its words mean: known and unknown parameters, placeholders, what is overridden. The places move with
 * what is typed until the next state of the project is there.
 */
public final class SemanticColouring {

    private static final AtomicLong NUMBER = new AtomicLong();

    /** Of this editor: another one of the same text has places of its own. */
    private final String category = "org.provchain.ui.editor.semantic." + NUMBER.incrementAndGet();
    private final ChainDocument document;
    private final ISourceViewer viewer;
    private final SnapshotListener follower = this::changed;
    private final ITextPresentationListener painter = this::paint;
    private final IPositionUpdater updater = new DefaultPositionUpdater(category);

    /** Starts to follow the text. */
    public SemanticColouring(ChainDocument document, ISourceViewer viewer) {
        this.document = document;
        this.viewer = viewer;
        document.document().addPositionCategory(category);
        document.document().addPositionUpdater(updater);
        ((ITextViewerExtension4) viewer).addTextPresentationListener(painter);
        document.addListener(follower);
    }

    /** Stops following. */
    public void close() {
        document.removeListener(follower);
        ((ITextViewerExtension4) viewer).removeTextPresentationListener(painter);
        document.document().removePositionUpdater(updater);
        try {
            document.document().removePositionCategory(category);
        } catch (BadPositionCategoryException closed) {
            // it went with an earlier editor of the same text
        }
    }

    private static final class Styled extends Position {

        private final TextStyle style;

        Styled(Coloured coloured) {
            super(coloured.offset(), coloured.length());
            style = TextStyle.valueOf(coloured.style().name());
        }
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
        IDocument text = document.document();
        try {
            Position[] shown = text.getPositions(category);
            int head = 0;
            int shorter = Math.min(shown.length, colours.size());
            while (head < shorter && isSame(shown[head], colours.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && isSame(shown[shown.length - 1 - tail], colours.get(colours.size() - 1 - tail))) {
                tail++;
            }
            List<Position> stale = List.of(shown).subList(head, shown.length - tail);
            List<Position> fresh = new ArrayList<>();
            colours.subList(head, colours.size() - tail).forEach(each -> fresh.add(new Styled(each)));
            if (stale.isEmpty() && fresh.isEmpty()) {
                return;
            }
            for (Position each : stale) {
                text.removePosition(category, each);
            }
            for (Position each : fresh) {
                text.addPosition(category, each);
            }
            repaint(stale, fresh);
        } catch (BadPositionCategoryException | BadLocationException impossible) {
            StudioPlugin.log("The colours of " + document.file() + " could not be set.", impossible);
        }
    }

    private static boolean isSame(Position shown, Coloured wanted) {
        return shown.offset == wanted.offset() && shown.length == wanted.length()
                && ((Styled) shown).style.name().equals(wanted.style().name());
    }

    private void repaint(List<Position> stale, List<Position> fresh) {
        int begin = document.document().getLength();
        int end = 0;
        for (List<Position> each : List.of(stale, fresh)) {
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
        for (Position each : positions()) {
            if (!each.isDeleted() && each.overlapsWith(extent.getOffset(), extent.getLength())) {
                TextAttribute attribute = attributes.computeIfAbsent(((Styled) each).style, TextStyle::attribute);
                presentation.mergeStyleRange(new StyleRange(each.offset, each.length, attribute.getForeground(), null,
                        attribute.getStyle()));
            }
        }
    }

    private Position[] positions() {
        try {
            return document.document().getPositions(category);
        } catch (BadPositionCategoryException closed) {
            return new Position[0];
        }
    }
}

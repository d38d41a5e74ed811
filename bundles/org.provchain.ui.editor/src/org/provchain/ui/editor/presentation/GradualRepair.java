// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;

/**
 * Colours a long stretch of text bit by bit: what is seen at once, the rest between two events of the window. To colour 10,000 lines in
 * one turn stops the window for as long as a person notices.
 */
public final class GradualRepair {

    /** So many characters are coloured in one turn: some 200 lines. */
    private static final int TURN = 12_000;
    private static final Map<ITextViewer, CompletableFuture<Void>> RUNNING = Collections
            .synchronizedMap(new WeakHashMap<>());

    private final ITextViewer viewer;
    private IDocument document;
    /** What is not coloured yet; moves with what is typed. */
    private Position waiting;
    private IRegion seen = new Region(0, 0);
    /** What is being coloured in this turn; null between two of them. */
    private IRegion turn;

    GradualRepair(ITextViewer viewer) {
        this.viewer = viewer;
    }

    /** Completes when a text is coloured from its begin to its end; at once if it is. */
    public static CompletableFuture<Void> done(ITextViewer viewer) {
        return RUNNING.getOrDefault(viewer, CompletableFuture.completedFuture(null));
    }

    /** The part of a damage that is to be coloured now; the rest follows on its own. */
    Optional<IRegion> now(IRegion damage, IDocument damaged) {
        if (turn != null) {
            // the platform makes whole partitions of it
            return common(damage, turn);
        }
        if (damage.getLength() <= TURN) {
            return Optional.of(damage);
        }
        await(damage, damaged);
        seen = seen();
        return common(damage, seen);
    }

    /** Forgets what is waiting. */
    void stop() {
        if (waiting != null) {
            document.removePosition(waiting);
            waiting = null;
        }
        CompletableFuture<Void> running = RUNNING.remove(viewer);
        if (running != null) {
            running.complete(null);
        }
    }

    private void await(IRegion damage, IDocument damaged) {
        int begin = damage.getOffset();
        int end = begin + damage.getLength();
        boolean running = waiting != null;
        if (running) {
            document.removePosition(waiting);
            if (document == damaged && !waiting.isDeleted()) {
                begin = Math.min(begin, waiting.getOffset());
                end = Math.max(end, waiting.getOffset() + waiting.getLength());
            }
        }
        document = damaged;
        mark(begin, end);
        if (!running && waiting != null) {
            RUNNING.computeIfAbsent(viewer, each -> new CompletableFuture<>());
            viewer.getTextWidget().getDisplay().asyncExec(this::turn);
        }
    }

    private void mark(int begin, int end) {
        int last = Math.min(end, document.getLength());
        waiting = null;
        if (begin < last) {
            Position rest = new Position(begin, last - begin);
            try {
                document.addPosition(rest);
                waiting = rest;
            } catch (BadLocationException gone) {
                // it is no part of the text any more
            }
        }
    }

    private void turn() {
        StyledText widget = viewer.getTextWidget();
        if (waiting == null || widget == null || widget.isDisposed() || viewer.getDocument() != document) {
            stop();
            return;
        }
        IRegion rest = new Region(waiting.getOffset(), waiting.isDeleted() ? 0 : waiting.getLength());
        document.removePosition(waiting);
        int length = length(rest);
        IRegion shown = seen();
        mark(rest.getOffset() + length, rest.getOffset() + rest.getLength());
        if (!shown.equals(seen)) {
            // it was scrolled meanwhile
            seen = shown;
            common(rest, shown).ifPresent(this::colour);
        }
        colour(new Region(rest.getOffset(), length));
        if (waiting == null) {
            stop();
        } else {
            widget.getDisplay().asyncExec(this::turn);
        }
    }

    /** Whole lines, where they are not too long. */
    private int length(IRegion rest) {
        if (rest.getLength() <= TURN) {
            return rest.getLength();
        }
        try {
            int end = document.getLineInformationOfOffset(rest.getOffset() + TURN).getOffset();
            return end > rest.getOffset() ? end - rest.getOffset() : TURN;
        } catch (BadLocationException gone) {
            return TURN;
        }
    }

    private void colour(IRegion region) {
        turn = region;
        try {
            ((ITextViewerExtension2) viewer).invalidateTextPresentation(region.getOffset(), region.getLength());
        } finally {
            turn = null;
        }
    }

    /** What is on the screen; never more than one turn. */
    private IRegion seen() {
        int begin = Math.max(0, viewer.getTopIndexStartOffset());
        int end = Math.min(viewer.getBottomIndexEndOffset() + 1, begin + TURN);
        return new Region(begin, Math.max(0, end - begin));
    }

    private static Optional<IRegion> common(IRegion one, IRegion other) {
        int begin = Math.max(one.getOffset(), other.getOffset());
        int end = Math.min(one.getOffset() + one.getLength(), other.getOffset() + other.getLength());
        return begin < end ? Optional.of(new Region(begin, end - begin)) : Optional.empty();
    }
}

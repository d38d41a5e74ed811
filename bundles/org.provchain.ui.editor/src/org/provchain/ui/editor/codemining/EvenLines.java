// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.codemining;

import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.swt.custom.StyledText;

/**
 * Takes away what stands above the lines, and the room for it, before a long stretch of text comes or goes; it comes back when what
 * follows from the change has been shown. While lines have different heights the widget measures every line above the first one that is seen: in 10,000 lines for
 * more than a second.
 */
public final class EvenLines implements IDocumentListener {

    private static final int LONG = 12_000;
    /** The viewers whose text is not shown with all that follows from a change. */
    private static final Set<ITextViewer> DISTURBED = Collections
            .synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final IDocument document;
    private final ISourceViewer viewer;

    /** Starts to follow the text. */
    public EvenLines(IDocument document, ISourceViewer viewer) {
        this.document = document;
        this.viewer = viewer;
        document.addPrenotifiedDocumentListener(this);
    }

    /** Stops following. */
    public void close() {
        document.removePrenotifiedDocumentListener(this);
        settled();
    }

    /** The text is shown with what follows from its last change. */
    public void settled() {
        DISTURBED.remove(viewer);
    }

    /** Whether nothing may stand above the lines of a text for the time being. */
    static boolean areNeeded(ITextViewer viewer) {
        return DISTURBED.contains(viewer);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        StyledText widget = viewer.getTextWidget();
        int length = Math.max(event.getLength(), event.getText() == null ? 0 : event.getText().length());
        if (length > LONG && widget != null && !widget.isDisposed()) {
            DISTURBED.add(viewer);
            drop(viewer.getAnnotationModel());
            for (int line = widget.getLineCount() - 1; line >= 0; line--) {
                widget.setLineVerticalIndent(line, 0);
            }
        }
    }

    /** What is not deleted with the text would be painted, and make room for itself again. */
    private static void drop(IAnnotationModel model) {
        if (model != null) {
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                if (all.next() instanceof AbstractInlinedAnnotation fact) {
                    fact.markDeleted(true);
                    Position place = model.getPosition(fact);
                    if (place != null) {
                        place.delete();
                    }
                }
            }
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // the room comes back with the next facts
    }
}

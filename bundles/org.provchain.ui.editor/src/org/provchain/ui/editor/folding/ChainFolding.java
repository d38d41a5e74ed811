// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Control;
import org.provchain.dsl.ide.folding.Fold;
import org.provchain.dsl.ide.folding.Folding;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.project.SnapshotListener;

/** Keeps what can be folded in step with the text; what is folded stays folded. */
public final class ChainFolding {

    private final ChainDocument document;
    private final ISourceViewer viewer;
    private final SnapshotListener follower = this::changed;

    /** Starts to follow the text. */
    public ChainFolding(ChainDocument document, ISourceViewer viewer) {
        this.document = document;
        this.viewer = viewer;
        document.addListener(follower);
    }

    /** Stops following. */
    public void close() {
        document.removeListener(follower);
    }

    private void changed(Snapshot snapshot) {
        List<Fold> folds = snapshot.resource(document.file()).map(Folding::of).orElse(List.of());
        Control control = viewer.getTextWidget();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && document.isCurrent(snapshot)
                        && viewer instanceof ProjectionViewer projection
                        && projection.getProjectionAnnotationModel() != null) {
                    show(folds, projection.getProjectionAnnotationModel());
                }
            });
        }
    }

    private void show(List<Fold> folds, ProjectionAnnotationModel model) {
        Set<Position> wanted = new HashSet<>();
        folds.forEach(each -> wanted.add(lines(each)));
        Map<Annotation, Position> added = new HashMap<>();
        Set<Annotation> stale = new HashSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation each = all.next();
            if (!wanted.remove(model.getPosition(each))) {
                stale.add(each);
            }
        }
        wanted.forEach(each -> added.put(new ProjectionAnnotation(), each));
        if (!stale.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(stale.toArray(Annotation[]::new), added, null);
        }
    }

    /** Whole lines, as the platform folds them. */
    private Position lines(Fold fold) {
        IDocument text = document.document();
        try {
            int first = text.getLineOfOffset(fold.offset());
            int last = text.getLineOfOffset(Math.min(fold.offset() + fold.length(), text.getLength()));
            int begin = text.getLineOffset(first);
            int end = last + 1 < text.getNumberOfLines() ? text.getLineOffset(last + 1) : text.getLength();
            return new Position(begin, end - begin);
        } catch (BadLocationException gone) {
            return new Position(fold.offset(), fold.length());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.annotations;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Control;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.TextRegion;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.project.SnapshotListener;

/** Keeps the annotations of an editor in step with what was found in its text; what stays is not touched. */
public final class FindingAnnotations {

    private final ChainDocument document;
    private final ISourceViewer viewer;
    private final SnapshotListener follower = this::changed;

    /** Starts to follow the text. */
    public FindingAnnotations(ChainDocument document, ISourceViewer viewer) {
        this.document = document;
        this.viewer = viewer;
        document.addListener(follower);
    }

    /** Stops following. */
    public void close() {
        document.removeListener(follower);
    }

    private void changed(Snapshot snapshot) {
        Control control = viewer.getTextWidget();
        if (control == null || control.isDisposed()) {
            return;
        }
        control.getDisplay().asyncExec(() -> {
            IAnnotationModel model = viewer.getAnnotationModel();
            if (!control.isDisposed() && model instanceof IAnnotationModelExtension && document.isCurrent(snapshot)) {
                replace(model, snapshot);
            }
        });
    }

    private void replace(IAnnotationModel model, Snapshot snapshot) {
        Map<Annotation, Position> added = new HashMap<>();
        Map<LocatedFinding, Integer> wanted = new HashMap<>();
        snapshot.findings(document.file()).forEach(each -> wanted.merge(each, 1, Integer::sum));
        Map<Annotation, Position> stale = new HashMap<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof FindingAnnotation shown) {
                Position place = model.getPosition(shown);
                if (place == null || !place.equals(position(shown.finding()))
                        || wanted.remove(shown.finding()) == null) {
                    stale.put(shown, place);
                }
            }
        }
        wanted.keySet().forEach(each -> added.put(new FindingAnnotation(each), position(each)));
        if (!stale.isEmpty() || !added.isEmpty()) {
            ((IAnnotationModelExtension) model).replaceAnnotations(stale.keySet().toArray(Annotation[]::new), added);
        }
    }

    private Position position(LocatedFinding finding) {
        TextRegion region = finding.region();
        int end = document.document().getLength();
        int offset = Math.min(region.offset(), end);
        return new Position(offset, Math.min(Math.max(region.length(), 1), end - offset));
    }
}

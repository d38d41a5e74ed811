// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Control;
import org.provchain.dsl.ide.names.NameUse;
import org.provchain.dsl.ide.navigation.References;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.editor.document.ChainDocument;

/** Marks all places of the text that speak of the thing at the cursor. */
public final class Occurrences {

    private static final String READ = "org.provchain.ui.editor.occurrence";
    private static final String WRITE = "org.provchain.ui.editor.occurrence.declared";

    private final ChainDocument document;
    private final ISourceViewer viewer;
    private final IPostSelectionProvider selections;
    private final ISelectionChangedListener listener = this::selected;
    private final Job job;
    private List<Annotation> shown = List.of();
    private volatile int offset;

    /** Starts to follow the cursor. */
    public Occurrences(ChainDocument document, ISourceViewer viewer, IPostSelectionProvider selections) {
        this.document = document;
        this.viewer = viewer;
        this.selections = selections;
        job = Job.create(Messages.Occurrences_job, monitor -> {
            find();
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        selections.addPostSelectionChangedListener(listener);
    }

    /** Stops following. */
    public void close() {
        selections.removePostSelectionChangedListener(listener);
        job.cancel();
    }

    private void selected(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection) {
            offset = selection.getOffset();
            job.cancel();
            job.schedule();
        }
    }

    private void find() {
        Optional<Snapshot> snapshot = document.current();
        List<NameUse> uses = snapshot.map(each -> References.occurrences(each, document.file(), offset))
                .orElse(List.of());
        Control control = viewer.getTextWidget();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && snapshot.map(document::isCurrent).orElse(true)) {
                    show(uses);
                }
            });
        }
    }

    private void show(List<NameUse> uses) {
        IAnnotationModel model = viewer.getAnnotationModel();
        if (model instanceof IAnnotationModelExtension several && (!shown.isEmpty() || !uses.isEmpty())) {
            Map<Annotation, Position> added = new HashMap<>();
            uses.forEach(each -> added.put(new Annotation(each.declares() ? WRITE : READ, false, each.name()),
                    new Position(each.offset(), each.length())));
            several.replaceAnnotations(shown.toArray(Annotation[]::new), added);
            shown = new ArrayList<>(added.keySet());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.provchain.dsl.ide.structure.DeclarationPart;
import org.provchain.ui.AccessibleName;

/** The declarations of a catalogue, a row each; its elements are the places of the rows, which stay when a row changes. */
final class DeclarationTable {

    /** What is done when a text was typed into a cell; false where it was refused. */
    @FunctionalInterface
    interface Typed {
        boolean set(DeclarationRow row, DeclarationPart part, String text);
    }

    private final TableViewer viewer;
    private final Typed typed;
    private List<DeclarationRow> rows = List.of();
    private String filter = "";

    DeclarationTable(Composite parent, Typed typed) {
        this.typed = typed;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        AccessibleName.set(viewer.getTable(), Messages.DeclarationTable_name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (DeclarationPart each : DeclarationPart.values()) {
            PartColumn.add(each, viewer, this);
        }
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer any, Object list, Object element) {
                return filter.isEmpty() || row((Integer) element).holds(filter);
            }
        });
        TableViewerEditor.create(viewer, new TableViewerFocusCellManager(viewer, new CellFrame(viewer)),
                new Activation(),
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** A cell is changed after a click, F2 or Enter, and when one comes to it with the tabulator. */
    private final class Activation extends ColumnViewerEditorActivationStrategy {

        Activation() {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                    && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            return key || super.isEditorActivationEvent(event);
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    DeclarationRow row(int index) {
        return rows.get(index);
    }

    /** The rows that are selected. */
    List<DeclarationRow> selected() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(each -> row((Integer) each)).toList();
    }

    /** Shows other rows; a cell that is being changed stays open where no row has come or gone. */
    void show(List<DeclarationRow> shown) {
        boolean same = rows.size() == shown.size() && viewer.getInput() != null;
        if (!same) {
            viewer.cancelEditing();
        }
        rows = new ArrayList<>(shown);
        if (same) {
            viewer.refresh();
        } else {
            viewer.setInput(IntStream.range(0, rows.size()).boxed().toList());
        }
    }

    /** Shows the rows only that hold each word of a text. */
    void filter(String words) {
        viewer.cancelEditing();
        filter = words.strip();
        viewer.refresh();
    }

    /** Selects a row, where the filter lets it through. */
    void select(int index) {
        viewer.setSelection(new StructuredSelection(index), true);
    }

    /** A text was typed into a cell. The row shows it at once, since the next cell may be changed before the text is read again. */
    void edit(int index, DeclarationPart part, String text) {
        if (typed.set(row(index), part, text) && index < rows.size()) {
            rows.set(index, row(index).with(part, text));
            viewer.update(index, null);
        }
    }
}

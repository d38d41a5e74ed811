// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;

/** The keys of a table of which one column can be edited: Enter, Space, F2 or a letter edits it in the row that is selected. */
final class RowKeys {

    private RowKeys() {
    }

    /** Lets the keys edit a column; Tab goes on to that of the next row. */
    static void edit(TableViewer table, int column) {
        // else Enter would press the default button of the dialog
        table.getTable().addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(table, new FocusCellHighlighter(table) {
            // the row is shown as selected
        }) {
            @Override
            public ViewerCell getFocusCell() {
                ViewerCell cell = super.getFocusCell();
                return cell == null ? null : cell.getViewerRow().getCell(column);
            }
        };
        TableViewerEditor.create(table, focus, new ColumnViewerEditorActivationStrategy(table) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED ? opens(event)
                        : event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                                || super.isEditorActivationEvent(event);
            }
        }, ColumnViewerEditor.KEYBOARD_ACTIVATION | ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
    }

    private static boolean opens(ColumnViewerEditorActivationEvent event) {
        return (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && (event.keyCode == SWT.CR
                || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2 || event.character == ' '
                || Character.isLetter(event.character));
    }
}

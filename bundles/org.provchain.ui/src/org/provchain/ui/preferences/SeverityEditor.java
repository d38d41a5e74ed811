// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import java.util.List;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A choice of words; the letter that opens it chooses the first word that begins with it. */
final class SeverityEditor extends ComboBoxCellEditor {

    private final List<String> words;

    SeverityEditor(Composite parent, List<String> words) {
        super(parent, words.toArray(String[]::new), SWT.READ_ONLY);
        this.words = words;
    }

    @Override
    public void activate(ColumnViewerEditorActivationEvent event) {
        super.activate(event);
        if (event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED) {
            String typed = String.valueOf(event.character);
            words.stream().filter(each -> each.regionMatches(true, 0, typed, 0, 1)).findFirst()
                    .ifPresent(each -> doSetValue(words.indexOf(each)));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field whose text counts when Enter is pressed or another field is entered; Escape takes it back. */
public final class CommittedText {

    private final Text field;
    private String shown = "";

    /**
     * Makes the field.
     *
     * @param committed told a text that is another one than before
     */
    public CommittedText(Composite parent, Consumer<String> committed) {
        field = new Text(parent, SWT.BORDER);
        Runnable commit = () -> {
            if (!field.getText().equals(shown)) {
                shown = field.getText();
                committed.accept(shown.strip());
            }
        };
        field.addListener(SWT.DefaultSelection, event -> commit.run());
        field.addListener(SWT.FocusOut, event -> commit.run());
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && !field.getText().equals(shown)) {
                field.setText(shown);
                event.doit = false;
            }
        });
    }

    /** The field. */
    public Text control() {
        return field;
    }

    /** Shows a text; what is being typed stays while that is the same as before. */
    public void show(String text) {
        if (!text.equals(shown) || !field.isFocusControl()) {
            shown = text;
            if (!field.getText().equals(text)) {
                field.setText(text);
            }
        }
    }
}

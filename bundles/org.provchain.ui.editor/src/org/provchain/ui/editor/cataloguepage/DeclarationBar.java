// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.provchain.ui.AccessibleName;

/** The line below the table: the name of a new parameter, and the buttons. */
final class DeclarationBar {

    private final Text added;
    private final Button remove;

    /**
     * Makes the line.
     *
     * @param add    told the name of a new parameter; false where it was refused
     * @param remove removes what is selected
     */
    DeclarationBar(Composite page, Predicate<String> add, Runnable remove) {
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        added = new Text(line, SWT.BORDER);
        added.setMessage(Messages.DeclarationBar_new);
        AccessibleName.set(added, Messages.DeclarationBar_new);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(added);
        Runnable adding = () -> {
            String name = added.getText().strip();
            if (name.isEmpty()) {
                added.setFocus();
            } else if (add.test(name)) {
                added.setText("");
            }
        };
        added.addListener(SWT.DefaultSelection, event -> adding.run());
        button(line, Messages.DeclarationBar_add, adding);
        this.remove = button(line, Messages.DeclarationBar_remove, remove);
        enableRemove(false);
    }

    private static Button button(Composite line, String text, Runnable run) {
        Button button = new Button(line, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Whether there is anything to remove. */
    void enableRemove(boolean enabled) {
        remove.setEnabled(enabled);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the page shows of a text without a catalogue: what one is for, and a button that adds one. */
final class NoCatalogue {

    private static final int TEXT_WIDTH = 560;

    private final Composite all;
    private final Button add;

    NoCatalogue(Composite parent, Runnable added) {
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 12).applyTo(all);
        Label hint = new Label(all, SWT.WRAP);
        hint.setText(Messages.NoCatalogue_hint);
        GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(hint);
        add = new Button(all, SWT.PUSH);
        add.setText(Messages.NoCatalogue_add);
        add.addListener(SWT.Selection, event -> added.run());
    }

    Composite control() {
        return all;
    }

    void setFocus() {
        add.setFocus();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.provchain.ui.AccessibleName;

/** What was found in a file, in the words of the editor. */
final class FindingsTab implements FileTab {

    private Text text;

    @Override
    public String title() {
        return Messages.FindingsTab_title;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        AccessibleName.set(text, title());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return page;
    }

    @Override
    public void show(ShownFile file) {
        String found = String.join("\n", file.findings());
        text.setText(found.isEmpty() ? Messages.FindingsTab_none : found);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.provchain.ui.StudioImages;

/** One line at the top of a page that says why it does not show the text as it stands; not there where it does. */
public final class Banner {

    private static final int MARGIN = 4;

    private final Composite line;
    private final Label text;
    private final Link link;
    private Runnable run = () -> {
        // nothing to do
    };

    /** Makes the line; the parent has a grid. */
    public Banner(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = MARGIN;
        line.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.exclude = true;
        line.setLayoutData(place);
        line.setVisible(false);
        new Label(line, SWT.NONE).setImage(StudioImages.image("warning"));
        text = new Label(line, SWT.WRAP);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link = new Link(line, SWT.NONE);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.addListener(SWT.Selection, event -> run.run());
    }

    /** Shows a message; nothing for an empty one. */
    public void show(String message) {
        show(message, "", run);
    }

    /**
     * Shows a message; nothing for an empty one.
     *
     * @param action what can be done about it, as a link behind it; empty for nothing
     * @param done   does it
     */
    public void show(String message, String action, Runnable done) {
        boolean shown = !message.isEmpty();
        text.setText(message);
        run = done;
        link.setText(action.isEmpty() ? "" : "<a>" + action + "</a>");
        // what can be done stands directly behind a message; one without has all the room
        ((GridData) text.getLayoutData()).grabExcessHorizontalSpace = action.isEmpty();
        ((GridData) link.getLayoutData()).exclude = action.isEmpty();
        link.setVisible(!action.isEmpty());
        line.layout();
        if (line.getVisible() != shown) {
            ((GridData) line.getLayoutData()).exclude = !shown;
            line.setVisible(shown);
        }
        line.getParent().layout();
    }

    /** What it says now; empty where it is not there. */
    public String message() {
        return line.getVisible() ? text.getText() : "";
    }
}

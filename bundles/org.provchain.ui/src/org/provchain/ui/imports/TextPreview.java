// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.provchain.ui.AccessibleName;

/** The begin of the text that an import writes. */
final class TextPreview {

    /** More lines would stop the window while they are laid out. */
    static final int MOST_LINES = 2000;
    private static final int MOST_CHARACTERS = 300_000;

    private final StyledText text;

    TextPreview(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Import_text);
        text = new StyledText(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.READ_ONLY);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        // Tab goes on to the next control, as nothing is written here
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        AccessibleName.set(text, Messages.Import_text);
        GridDataFactory.fillDefaults().grab(true, true).hint(780, 200).applyTo(text);
    }

    /** What is shown of a text: all, or its begin and how much more there is. */
    static String begin(String whole) {
        int end = 0;
        for (int lines = 0; lines < MOST_LINES && end < whole.length() && end <= MOST_CHARACTERS; lines++) {
            int next = whole.indexOf('\n', end);
            end = next < 0 ? whole.length() : next + 1;
        }
        long more = whole.substring(end).lines().count();
        return whole.substring(0, Math.min(end, MOST_CHARACTERS))
                + (more > 0 ? Messages.bind(Messages.Import_more_lines, more) : "");
    }

    /** Shows the begin of a text. */
    void show(String begin) {
        text.setText(begin);
    }
}

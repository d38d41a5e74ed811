// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A small picture of a whole page, for the outline; a page adapts to it. */
public interface PageOverview {

    /** Makes the picture. */
    Control create(Composite parent);

    /** The picture is not shown any more; its control is disposed of by who asked for it. */
    void dispose();
}

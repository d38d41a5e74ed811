// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One side of the properties of a file. */
interface FileTab {

    /** What its tab says. */
    String title();

    /** Makes its controls. */
    Control create(Composite parent);

    /** Shows a file. */
    void show(ShownFile file);
}

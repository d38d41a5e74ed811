// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.parts;

import org.eclipse.gef.EditPart;

/** What a person may do with the parts of a diagram: the policies of each part. */
public interface PolicyKit {

    /** A diagram that is only looked at. */
    PolicyKit NONE = part -> {
        // nothing may be done
    };

    /** Installs the policies of a part. */
    void install(EditPart part);
}

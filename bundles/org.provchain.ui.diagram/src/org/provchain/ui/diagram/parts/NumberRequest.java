// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.parts;

import org.eclipse.gef.requests.LocationRequest;

/** The number of a link is dragged to a place, where the mouse is: the link is to be followed earlier or later. */
public final class NumberRequest extends LocationRequest {

    /** Its type. */
    public static final String TYPE = "org.provchain.ui.diagram.number";

    /** Not dragged anywhere yet. */
    public NumberRequest() {
        super(TYPE);
    }
}

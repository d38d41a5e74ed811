// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import org.eclipse.gef.requests.CreationFactory;
import org.provchain.model.FileKind;

/**
 * What the palette makes: a file of a kind.
 *
 * @param kind      the kind
 * @param perDevice whether there is one for each device
 */
public record NewFileKind(FileKind kind, boolean perDevice) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return this;
    }

    @Override
    public Object getObjectType() {
        return kind;
    }
}

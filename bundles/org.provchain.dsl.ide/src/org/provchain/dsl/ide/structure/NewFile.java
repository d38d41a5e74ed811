// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import org.provchain.dsl.conversion.QuotedText;
import org.provchain.model.FileKind;

/**
 * A file that is to be created.
 *
 * @param kind      its kind
 * @param name      its name, free in the chain
 * @param location  where it lies
 * @param perDevice whether it is written for each device
 */
public record NewFile(FileKind kind, String name, String location, boolean perDevice) {

    /** As the language writes it. */
    String text() {
        return kind.getLiteral() + " " + name + " " + new QuotedText().toString(location)
                + (perDevice ? " for each device" : "") + " { }";
    }
}

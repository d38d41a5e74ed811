// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.uri.UrlTemplate;
import org.provchain.model.FileKind;
import org.provchain.model.ProvisioningFile;

/**
 * A file of a chain as the server serves it.
 *
 * @param index        its place in {@link ServedChain#files()}
 * @param name         its name in the text
 * @param kind         what kind of document it is
 * @param location     where it lies: relative to the base or absolute; empty template where the text gives none
 * @param perDevice    whether there is one document for each device
 * @param credentials  what the server asks for
 * @param product      its productID; empty where neither file nor chain give one
 * @param macAddress   its attribute macAddress, where it has one
 * @param attributes   further attributes of its root element, by name
 * @param instructions what it says
 * @param remarks      the comments and processing instructions between, in order
 * @param source       the element of the text
 */
public record ServedFile(int index, String name, FileKind kind, UrlTemplate location, boolean perDevice,
        Credentials credentials, Optional<String> product, Optional<String> macAddress,
        Map<String, String> attributes, List<Instruction> instructions, List<ServedRemark> remarks,
        ProvisioningFile source) {

    /** Whether the server asks for credentials. */
    public boolean isProtected() {
        return !(credentials instanceof Credentials.None);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

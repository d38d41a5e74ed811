// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Optional;

import org.provchain.core.chain.ServedFile;
import org.provchain.core.export.OutputFile;
import org.provchain.core.inventory.Device;

/**
 * A document of a chain with what it was made of.
 *
 * @param file   the file of the chain
 * @param device the device that it was written for; empty where it is the same for all
 * @param output its path and its bytes
 */
public record ChainDocument(ServedFile file, Optional<Device> device, OutputFile output) {
}

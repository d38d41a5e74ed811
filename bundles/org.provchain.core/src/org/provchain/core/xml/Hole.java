// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import org.provchain.core.chain.Instruction.SetParameter;

/**
 * A place in a document whose text differs from device to device, or is a secret.
 *
 * @param setting the parameter whose value stands there
 */
record Hole(SetParameter setting) {
}

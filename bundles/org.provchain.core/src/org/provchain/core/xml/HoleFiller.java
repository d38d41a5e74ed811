// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import org.provchain.core.chain.Instruction.SetParameter;

/** Knows what to write into a hole of a document for one device. */
@FunctionalInterface
interface HoleFiller {

    /** The text, not escaped yet; null where there is none, which the filler has reported. */
    String fill(SetParameter setting);
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import org.provchain.core.chain.LinkUrls;

/**
 * A document with its name and place in the chain.
 *
 * @param name      its name in the text
 * @param location  its location
 * @param perDevice whether there is one for each device
 * @param document  what it says
 */
record ChainFile(String name, String location, boolean perDevice, ImportedDocument document) {

    /** Whether an export writes this URL for a link by name from another file. */
    boolean isWritten(String url, String base, ChainFile from) {
        return LinkUrls.url(base, from.location(), location).equals(url);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Optional;

import org.provchain.core.chain.ServedFile;

/**
 * A download as far as it decides what comes of it: fetched again with nothing of this changed, a file leads to itself.
 *
 * @param url   the URL without its fragment
 * @param login what was configured when it was fetched, before its own settings; empty for a file that asks for nothing
 */
record Visit(String url, Optional<Login> login) {

    static Visit of(String url, Optional<ServedFile> file, DeviceState state) {
        return new Visit(Downloads.withoutFragment(url),
                file.filter(ServedFile::isProtected).flatMap(any -> state.login()));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Optional;
import java.util.Set;

import org.provchain.core.uri.UriReference;
import org.provchain.core.uri.UrlFault;
import org.provchain.core.uri.UrlFaults;

/** Tells whether a phone could ask for a URL, its placeholders replaced. */
final class UrlCheck {

    private UrlCheck() {
    }

    /** Why not, for the inside of a sentence; empty where it could. */
    static Optional<String> fault(String url) {
        return UrlFaults.find(url, Set.of()).stream().filter(each -> each.kind() == UrlFault.Kind.MALFORMED)
                .map(UrlFault::message).findFirst()
                .or(() -> UriReference.parse(url).scheme().isPresent() ? Optional.empty()
                        : Optional.of("it has no scheme; give the chain a base"));
    }
}

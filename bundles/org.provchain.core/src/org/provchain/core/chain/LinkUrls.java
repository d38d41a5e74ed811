// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import org.provchain.core.uri.UriReference;

/**
 * Writes the URL of a link to a file of the chain: a bare file name where both lie in one folder, else the absolute URL.
 * Both forms are documented (FACTS 1.5); how a relative URL with folders resolves is not (FACTS 3.7).
 */
final class LinkUrls {

    private LinkUrls() {
    }

    /**
     * The URL to write.
     *
     * @param base the base of the chain
     * @param from the location of the file that holds the link
     * @param to   the location of the file that it leads to
     */
    static String url(String base, String from, String to) {
        String folder = folder(from);
        if (folder.equals(folder(to))) {
            return to.substring(folder.length());
        }
        return base.isEmpty() ? to : UriReference.resolve(base, to);
    }

    private static String folder(String location) {
        return location.substring(0, location.lastIndexOf('/') + 1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import org.provchain.core.uri.UriReference;

/**
 * Writes the URL of a link to a file of the chain: a bare file name where both lie in one folder, else the absolute URL.
 * Both forms are documented (FACTS 1.5); how a relative URL with folders resolves is not (FACTS 3.7).
 */
public final class LinkUrls {

    private LinkUrls() {
    }

    /**
     * The URL to write.
     *
     * @param base the base of the chain
     * @param from the location of the file that holds the link
     * @param to   the location of the file that it leads to
     */
    public static String url(String base, String from, String to) {
        String folder = folder(from);
        if (folder.equals(folder(to)) && isBareName(to, folder.length())) {
            return to.substring(folder.length());
        }
        return base.isEmpty() ? to : UriReference.resolve(base, to);
    }

    /** Whether what begins there can stand alone: nothing would mean the file itself, a colon would end a scheme. */
    private static boolean isBareName(String location, int begin) {
        return begin < pathEnd(location) && location.indexOf(':', begin) < 0;
    }

    private static String folder(String location) {
        return location.substring(0, location.lastIndexOf('/', pathEnd(location)) + 1);
    }

    /** Where a query or a fragment begins; a slash behind it parts no folders. */
    private static int pathEnd(String location) {
        int end = 0;
        while (end < location.length() && location.charAt(end) != '?' && location.charAt(end) != '#') {
            end++;
        }
        return end;
    }
}

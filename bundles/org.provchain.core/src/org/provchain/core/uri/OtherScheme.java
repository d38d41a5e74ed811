// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.Optional;

/** The same place by http for https, and by https for http. To HTTP they are two origins (RFC 9110 section 4.3.1). */
public final class OtherScheme {

    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";

    private OtherScheme() {
    }

    /** The URL with the other scheme; empty for other schemes, and where a port is given, which serves one of them only. */
    public static Optional<String> of(String url) {
        String scheme = url.startsWith(HTTPS) ? HTTPS : HTTP;
        if (!url.startsWith(scheme) || hasPort(url, scheme.length())) {
            return Optional.empty();
        }
        return Optional.of((scheme.equals(HTTP) ? HTTPS : HTTP) + url.substring(scheme.length()));
    }

    private static boolean hasPort(String url, int begin) {
        int slash = url.indexOf('/', begin);
        String authority = slash < 0 ? url.substring(begin) : url.substring(begin, slash);
        return authority.lastIndexOf(':') > authority.lastIndexOf(']');
    }
}

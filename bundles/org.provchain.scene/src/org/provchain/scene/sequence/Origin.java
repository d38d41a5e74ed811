// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

import java.util.Locale;

import org.provchain.core.uri.UriReference;

/**
 * The server of a URL (RFC 6454 section 4).
 *
 * @param scheme the scheme
 * @param host   the host, with its port where that is not the usual one
 */
record Origin(String scheme, String host) {

    static Origin of(UriReference url) {
        String scheme = url.scheme().orElse("").toLowerCase(Locale.ROOT);
        String authority = url.authority().orElse("").toLowerCase(Locale.ROOT);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        String usual = scheme.equals("https") ? ":443" : ":80";
        return new Origin(scheme, host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host);
    }
}

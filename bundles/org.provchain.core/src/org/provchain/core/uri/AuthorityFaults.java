// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is wrong between the scheme and the path of a URL: slashes, host and port. */
final class AuthorityFaults {

    /** A scheme that a phone fetches by, with whatever stands in the place of its colon and two slashes. */
    private static final Pattern START = Pattern.compile("(https?|tftp)(:[/\\\\]*|;//|//)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("//([^/?#]*)");
    private static final Pattern PORT = Pattern.compile(":([^:\\]]*)$");
    private static final int LAST_PORT = 65535;

    private AuthorityFaults() {
    }

    /** The faults of the authority, of kind malformed. */
    static List<UrlFault> find(String url) {
        List<UrlFault> faults = new ArrayList<>(0);
        Matcher start = START.matcher(url);
        if (start.lookingAt() && !start.group(2).equals("://")) {
            String proper = start.group(1) + "://";
            // Backslashes are found character by character; three slashes may hide a forgotten host.
            boolean plain = start.group(2).indexOf('\\') < 0;
            boolean tooMany = start.group(2).length() > 3;
            if (plain) {
                faults.add(fault(0, start.end(), '"' + start.group() + "\" does not begin a URL; write " + proper,
                        tooMany ? Optional.empty() : Optional.of(proper)));
            }
            return faults;
        }
        Matcher authority = authority(url);
        if (authority.lookingAt()) {
            host(authority.group(1), authority.start(1), faults);
        }
        return faults;
    }

    /** Where the authority ends, 0 if there is none. */
    static int end(String url) {
        Matcher authority = authority(url);
        return authority.lookingAt() ? authority.end() : 0;
    }

    private static Matcher authority(String url) {
        int scheme = UriReference.parse(url).scheme().map(text -> text.length() + 1).orElse(0);
        return AUTHORITY.matcher(url).region(scheme, url.length());
    }

    private static void host(String authority, int offset, List<UrlFault> faults) {
        int at = authority.lastIndexOf('@') + 1;
        String hostAndPort = authority.substring(at);
        if (hostAndPort.startsWith("[") && hostAndPort.indexOf(']') < 0) {
            faults.add(fault(offset + at, hostAndPort.length(), "the ] behind the IPv6 address is missing",
                    Optional.empty()));
            return;
        }
        Matcher port = PORT.matcher(hostAndPort);
        boolean hasPort = port.find();
        String host = hasPort ? hostAndPort.substring(0, port.start()) : hostAndPort;
        if (host.isEmpty()) {
            faults.add(fault(Math.max(0, offset - 2), 2 + authority.length(), "the URL names no server",
                    Optional.empty()));
        }
        if (hasPort && !isPort(port.group(1))) {
            faults.add(fault(offset + at + port.start(), port.group().length(), "\"" + port.group(1)
                    + "\" is no port; a port is a number from 1 to " + LAST_PORT, Optional.empty()));
        }
    }

    /** An empty port is allowed by RFC 3986 section 3.2.3 and means the default one. */
    private static boolean isPort(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= LAST_PORT;
    }

    private static UrlFault fault(int offset, int length, String message, Optional<String> repair) {
        return new UrlFault(UrlFault.Kind.MALFORMED, offset, length, message, repair);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import org.provchain.core.simulation.CredentialKind;

/**
 * A request with its answer, as a server or its log saw it. Holds no password and no proof of one.
 *
 * @param time      when it was answered
 * @param client    the address that it came from
 * @param method    the method
 * @param target    path and query, as they were sent, fit to be shown
 * @param path      the path, decoded; as it was sent where it is none
 * @param status    the status of the answer (RFC 9110)
 * @param sent      which credentials it sent; empty where that is not known
 * @param username  the user name it sent; empty where it sent none
 * @param userAgent what the client calls itself; empty string where it does not
 * @param note      what is worth knowing of the answer; empty if nothing is
 */
public record Seen(Instant time, String client, String method, String target, String path, int status,
        Optional<CredentialKind> sent, Optional<String> username, String userAgent, String note) {

    private static final int LONGEST = 300;
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    /** A text from outside that is fit for a line of a log: no control characters, and not too long. */
    public static String shown(String text) {
        String plain = NOT_SHOWN.matcher(text).replaceAll("?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}

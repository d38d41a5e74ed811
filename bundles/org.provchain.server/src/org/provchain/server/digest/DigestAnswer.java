// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client answers to a challenge with qop auth (RFC 7616 section 3.4).
 *
 * @param algorithm the algorithm
 * @param username  who it says it is
 * @param realm     the realm it was asked for
 * @param nonce     the nonce that it answers
 * @param count     how often it has used the nonce, 8 hexadecimal digits
 * @param cnonce    its own nonce
 * @param uri       the target of its request
 * @param response  the proof
 */
public record DigestAnswer(DigestAlgorithm algorithm, String username, String realm, String nonce, String count,
        String cnonce, String uri, String response) {

    private static final String AUTH = "auth";
    private static final Pattern COUNT = Pattern.compile("[0-9A-Fa-f]{8}");

    /** Reads the parameters of an Authorization field; empty where one is missing, or another qop was chosen. */
    static Optional<DigestAnswer> of(Map<String, String> parameters) {
        Optional<DigestAlgorithm> algorithm = DigestAlgorithm.of(Optional.ofNullable(parameters.get("algorithm")));
        String count = parameters.get("nc");
        if (algorithm.isEmpty() || count == null || !COUNT.matcher(count).matches()
                || !AUTH.equalsIgnoreCase(parameters.get("qop"))) {
            return Optional.empty();
        }
        DigestAnswer answer = new DigestAnswer(algorithm.get(), parameters.get("username"), parameters.get("realm"),
                parameters.get("nonce"), count, parameters.get("cnonce"), parameters.get("uri"),
                parameters.get("response"));
        boolean complete = answer.username != null && answer.realm != null && answer.nonce != null
                && answer.cnonce != null && answer.uri != null && answer.response != null;
        return complete ? Optional.of(answer) : Optional.empty();
    }

    /** Whether the client knows the password. */
    boolean proves(String method, String password) {
        String expected = expected(method, password);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII),
                response.toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    /** The proof that the client must give (RFC 7616 section 3.4.1). */
    String expected(String method, String password) {
        String secret = algorithm.hash(username + ":" + realm + ":" + password);
        String request = algorithm.hash(method + ":" + uri);
        return algorithm.hash(secret + ":" + nonce + ":" + count + ":" + cnonce + ":" + AUTH + ":" + request);
    }

    /** How often the nonce was used, as a number. */
    long uses() {
        return Long.parseLong(count, 16);
    }

    /** Who and for what; never the proof. */
    @Override
    public String toString() {
        return "DigestAnswer[" + username + ", " + uri + "]";
    }
}

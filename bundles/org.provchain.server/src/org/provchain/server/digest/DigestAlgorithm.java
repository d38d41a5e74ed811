// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The hash functions of HTTP digest, the better one first (RFC 7616 section 3.7). */
public enum DigestAlgorithm {

    SHA_256("SHA-256"), MD5("MD5");

    private final String token;

    DigestAlgorithm(String token) {
        this.token = token;
    }

    /** The name in header fields. */
    public String token() {
        return token;
    }

    /** The algorithm of a name; none given means MD5 (RFC 7616 section 3.3). */
    public static Optional<DigestAlgorithm> of(Optional<String> token) {
        if (token.isEmpty()) {
            return Optional.of(MD5);
        }
        for (DigestAlgorithm each : values()) {
            if (each.token.equalsIgnoreCase(token.get())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The hash of a text in UTF-8, as hexadecimal digits in lower case. */
    public String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(token).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has " + token, missing);
        }
    }
}

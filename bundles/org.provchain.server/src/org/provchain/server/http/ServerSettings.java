// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import java.net.InetAddress;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.provchain.server.digest.DigestAlgorithm;

/**
 * Where a server listens, and its limits.
 *
 * @param address     the address
 * @param port        the port of http, 0 for any free one; empty for none
 * @param tls         https; empty for none
 * @param algorithms  the digest algorithms that are offered, in this order
 * @param idleTime    how long a connection may be silent
 * @param requestTime how long a connection may take for one request
 */
public record ServerSettings(InetAddress address, OptionalInt port, Optional<Tls> tls, List<DigestAlgorithm> algorithms,
        Duration idleTime, Duration requestTime) {

    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final Duration REQUEST = Duration.ofSeconds(20);

    /**
     * HTTPS.
     *
     * @param port     the port, 0 for any free one
     * @param keys     the certificate with its key
     * @param password the password of the key
     */
    public record Tls(int port, KeyStore keys, String password) {

        /** The port; never the password. */
        @Override
        public String toString() {
            return "Tls[" + port + "]";
        }
    }

    /** A server of this machine alone, with both algorithms and the usual limits. */
    public static ServerSettings local(int port) {
        return new ServerSettings(InetAddress.getLoopbackAddress(), OptionalInt.of(port), Optional.empty(),
                List.of(DigestAlgorithm.values()), IDLE, REQUEST);
    }

    /** The same with https. */
    public ServerSettings with(Tls https) {
        return new ServerSettings(address, port, Optional.of(https), algorithms, idleTime, requestTime);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.digest;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The nonces that were given out: each is random, good for a while, and takes each count once. Safe for threads. */
final class Nonces {

    private static final int BYTES = 16;

    private static final class Given {

        private final Instant at;
        private long uses;

        Given(Instant at) {
            this.at = at;
        }
    }

    private final InstantSource clock;
    private final Duration life;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Given> given;

    /**
     * @param most how many are remembered; the oldest are forgotten first
     */
    Nonces(InstantSource clock, Duration life, int most) {
        this.clock = clock;
        this.life = life;
        this.given = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
                return size() > most;
            }
        };
    }

    /** A nonce that was never given out before. */
    synchronized String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String nonce = HexFormat.of().formatHex(bytes);
        given.put(nonce, new Given(clock.instant()));
        return nonce;
    }

    /** Takes one use of a nonce; false where it is not known, too old, or its count went before. */
    synchronized boolean use(String nonce, long count) {
        Given known = given.get(nonce);
        if (known == null || count <= known.uses || known.at.plus(life).isBefore(clock.instant())) {
            return false;
        }
        known.uses = count;
        return true;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.digest;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * HTTP digest on the server's side (RFC 7616), with MD5 and SHA-256, qop auth, and a fresh nonce with every refusal, since
 * a phone that is asked again with the old one gives up (FACTS 4.5). Jetty's own has one algorithm and one set of users for
 * a whole server; here each document has its own.
 */
public final class DigestGate {

    /** The realm of all documents. */
    public static final String REALM = "provchain";

    private static final Duration NONCE_LIFE = Duration.ofMinutes(5);
    private static final int MOST_NONCES = 10_000;

    /** What comes of a request. */
    public enum Result {
        /** It may have the document. */
        OPEN,
        /** It has sent no credentials, or none of this scheme. */
        ASKED,
        /** Its credentials are right, and its nonce is used up. */
        STALE,
        /** It has sent other credentials. */
        WRONG,
        /** Its credentials are those of another request, or cannot be read. */
        MALFORMED
    }

    /**
     * A decision.
     *
     * @param result   what comes of it
     * @param username who the client says it is, where it does
     */
    public record Decision(Result result, Optional<String> username) {
    }

    private final List<DigestAlgorithm> algorithms;
    private final Nonces nonces;

    /**
     * @param algorithms those that are offered, in this order
     */
    public DigestGate(List<DigestAlgorithm> algorithms, InstantSource clock) {
        this.algorithms = List.copyOf(algorithms);
        this.nonces = new Nonces(clock, NONCE_LIFE, MOST_NONCES);
    }

    /**
     * Decides on a request.
     *
     * @param authorization the field Authorization, or null
     * @param target        the target of the request, as it was sent
     * @param passwords     the passwords that open the document, by user name
     */
    public Decision decide(String authorization, String method, String target,
            Function<String, Collection<String>> passwords) {
        if (authorization == null || !AuthorizationField.isDigest(authorization)) {
            return new Decision(Result.ASKED, Optional.empty());
        }
        Optional<Map<String, String>> parameters = AuthorizationField.parameters(authorization);
        Optional<String> username = parameters.map(each -> each.get("username"));
        Optional<DigestAnswer> answer = parameters.flatMap(DigestAnswer::of);
        if (answer.isEmpty() || !path(answer.get().uri()).equals(path(target))) {
            return new Decision(Result.MALFORMED, username);
        }
        return new Decision(decide(answer.get(), method, passwords.apply(answer.get().username())), username);
    }

    private Result decide(DigestAnswer answer, String method, Collection<String> passwords) {
        boolean known = algorithms.contains(answer.algorithm()) && answer.realm().equals(REALM)
                && passwords.stream().anyMatch(each -> answer.proves(method, each));
        if (!known) {
            return Result.WRONG;
        }
        return nonces.use(answer.nonce(), answer.uses()) ? Result.OPEN : Result.STALE;
    }

    /** The fields WWW-Authenticate of a refusal, one for each algorithm, with a fresh nonce (RFC 7616 section 3.3). */
    public List<String> challenges(boolean stale) {
        String nonce = nonces.fresh();
        return algorithms.stream().map(each -> "Digest realm=\"" + REALM + "\", qop=\"auth\", algorithm="
                + each.token() + ", nonce=\"" + nonce + "\", charset=UTF-8" + (stale ? ", stale=true" : "")).toList();
    }

    /** A target without scheme and authority, which a proxy may have put before it. */
    private static String path(String target) {
        int authority = target.indexOf("://");
        if (authority < 0) {
            return target;
        }
        int slash = target.indexOf('/', authority + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.server.digest.DigestGate.Result;

/** Challenges and what comes of the answers. */
class DigestGateTest {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final DigestGate gate = new DigestGate(List.of(DigestAlgorithm.values()), () -> now);

    @Test
    void oneChallengeForEachAlgorithmWithOneFreshNonce() {
        List<String> first = gate.challenges(false);
        assertEquals(2, first.size());
        assertTrue(first.get(0).contains("algorithm=SHA-256"), first.get(0));
        assertTrue(first.get(1).contains("algorithm=MD5"), first.get(1));
        assertTrue(first.stream().allMatch(each -> each.startsWith("Digest realm=\"provchain\", qop=\"auth\"")
                && !each.contains("stale")));
        assertNotEquals(nonce(first), nonce(gate.challenges(false)));
        assertTrue(gate.challenges(true).getFirst().endsWith("stale=true"));
    }

    @ParameterizedTest
    @EnumSource
    void theRightPasswordOpens(DigestAlgorithm algorithm) {
        assertEquals(Result.OPEN, decide(algorithm, nonce(gate.challenges(false)), 1, "secret"));
    }

    @Test
    void anotherPasswordAndAnotherUserDoNot() {
        assertEquals(Result.WRONG, decide(DigestAlgorithm.MD5, nonce(gate.challenges(false)), 1, "Secret"));
        assertEquals(Result.ASKED, gate.decide(null, "GET", "/a.xml", any -> List.of("secret")).result());
        assertEquals(Result.ASKED,
                gate.decide("Basic dXNlcjpzZWNyZXQ=", "GET", "/a.xml", any -> List.of("secret")).result());
    }

    @Test
    void aNonceTakesEachCountOnceAndGrowsStale() {
        String nonce = nonce(gate.challenges(false));
        assertEquals(Result.OPEN, decide(DigestAlgorithm.MD5, nonce, 1, "secret"));
        assertEquals(Result.STALE, decide(DigestAlgorithm.MD5, nonce, 1, "secret"), "a replay");
        assertEquals(Result.OPEN, decide(DigestAlgorithm.MD5, nonce, 2, "secret"));
        now = now.plus(Duration.ofMinutes(6));
        assertEquals(Result.STALE, decide(DigestAlgorithm.MD5, nonce, 3, "secret"));
        assertEquals(Result.STALE, decide(DigestAlgorithm.MD5, "never given out", 1, "secret"));
        assertEquals(Result.WRONG, decide(DigestAlgorithm.MD5, nonce, 4, "other"),
                "who does not know the password is not told that the nonce is stale");
    }

    @Test
    void anAnswerForAnotherTargetIsMalformed() {
        String field = field(DigestAlgorithm.MD5, nonce(gate.challenges(false)), 1, "secret", "/a.xml");
        assertEquals(Result.MALFORMED, gate.decide(field, "GET", "/b.xml", any -> List.of("secret")).result());
        assertEquals(Optional.of("user"), gate.decide(field, "GET", "/b.xml", any -> List.of("secret")).username());
        assertEquals(Result.MALFORMED,
                gate.decide("Digest username=\"user\"", "GET", "/a.xml", any -> List.of("secret")).result());
    }

    @Test
    void manyNoncesDoNotFillTheMemory() {
        String first = nonce(gate.challenges(false));
        for (int i = 0; i < 10_000; i++) {
            gate.challenges(false);
        }
        assertEquals(Result.STALE, decide(DigestAlgorithm.MD5, first, 1, "secret"));
    }

    private Result decide(DigestAlgorithm algorithm, String nonce, int count, String password) {
        return gate.decide(field(algorithm, nonce, count, password, "/a.xml"), "GET", "/a.xml",
                user -> user.equals("user") ? List.of("secret") : List.of()).result();
    }

    private static String field(DigestAlgorithm algorithm, String nonce, int count, String password, String uri) {
        String counted = "%08x".formatted(count);
        String response = new DigestAnswer(algorithm, "user", DigestGate.REALM, nonce, counted, "c", uri, "")
                .expected("GET", password);
        return "Digest " + String.join(", ", Map.of("username", "user", "realm", DigestGate.REALM, "nonce", nonce,
                "cnonce", "c", "uri", uri, "response", response, "algorithm", algorithm.token(), "nc", counted, "qop",
                "auth").entrySet().stream().map(each -> each.getKey() + "=\"" + each.getValue() + "\"").toList());
    }

    private static String nonce(List<String> challenges) {
        Matcher matcher = NONCE.matcher(challenges.getFirst());
        assertTrue(matcher.find());
        assertTrue(challenges.stream().allMatch(each -> each.contains(matcher.group())));
        return matcher.group(1);
    }
}

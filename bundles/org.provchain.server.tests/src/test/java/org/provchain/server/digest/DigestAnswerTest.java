// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client answers, against the vectors of RFC 7616 section 3.9.1. */
class DigestAnswerTest {

    private static final String RFC = "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", uri=\"/dir/index.html\","
            + " algorithm=%s, nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", nc=00000001,"
            + " cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", qop=auth, response=\"%s\","
            + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

    @ParameterizedTest
    @CsvSource({ "MD5, 8ca523f5e9506fed4657c9700eebdbec",
            "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1" })
    void theVectorsOfTheRfc(String algorithm, String response) {
        DigestAnswer answer = read(RFC.formatted(algorithm, response)).orElseThrow();
        assertEquals(response, answer.expected("GET", "Circle of Life"));
        assertTrue(answer.proves("GET", "Circle of Life"));
        assertFalse(answer.proves("GET", "Circle of life"));
        assertFalse(answer.proves("HEAD", "Circle of Life"));
    }

    @Test
    void theAlgorithmIsMd5WhereNoneIsNamed() {
        String field = RFC.formatted("MD5", "8ca523f5e9506fed4657c9700eebdbec").replace(" algorithm=MD5,", "");
        assertTrue(read(field).orElseThrow().proves("GET", "Circle of Life"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "qop=auth, ", "nc=00000001,", "uri=\"/dir/index.html\",", "username=\"Mufasa\", ",
            "realm=\"http-auth@example.org\", " })
    void everyParameterIsNeeded(String parameter) {
        String field = RFC.formatted("MD5", "8ca523f5e9506fed4657c9700eebdbec");
        assertTrue(field.contains(parameter));
        assertEquals(Optional.empty(), read(field.replace(parameter, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Digest username=\"a", "Digest username=\"a\" realm=\"b\"", "Digest a=b, a=c", "Digest =",
            "Digest nc", "Digest a=\"b\\" })
    void whatIsNotWellFormedIsNoField(String field) {
        assertEquals(Optional.empty(), AuthorizationField.parameters(field));
    }

    @Test
    void quotesAndCommasInsideOfQuotes() {
        assertEquals(Optional.of(Map.of("username", "a\"b, c", "nc", "1")),
                AuthorizationField.parameters("Digest username=\"a\\\"b, c\",nc=1"));
    }

    @Test
    void theProofIsNotShown() {
        DigestAnswer answer = read(RFC.formatted("MD5", "8ca523f5e9506fed4657c9700eebdbec")).orElseThrow();
        assertEquals("DigestAnswer[Mufasa, /dir/index.html]", answer.toString());
    }

    private static Optional<DigestAnswer> read(String field) {
        return AuthorizationField.parameters(field).flatMap(DigestAnswer::of);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.server.observe.Seen;

/** Lines of access logs as Apache and nginx write them. */
class AccessLogTest {

    private static final String COMMON = "192.0.2.7 - - [10/Oct/2026:13:55:36 +0200] \"GET /a%20b.xml?x=1 HTTP/1.1\" 200 2326";

    @Test
    void theCommonFormat() {
        Seen seen = AccessLog.request(COMMON).orElseThrow();
        assertEquals(
                new Seen(Instant.parse("2026-10-10T11:55:36Z"), "192.0.2.7", "GET", "/a%20b.xml?x=1", "/a b.xml", 200,
                        Optional.empty(), Optional.empty(), "", ""),
                seen);
    }

    @Test
    void theCombinedFormat() {
        Seen seen = AccessLog
                .request("2001:db8::1 - 7C2F80123456 [10/Oct/2026:13:55:36 +0000] \"GET /a.xml HTTP/1.0\" 401 -"
                        + " \"-\" \"Max\\\"well \\x22 3\"")
                .orElseThrow();
        assertEquals(Optional.of(CredentialKind.DEVICE), seen.sent());
        assertEquals("Max\"well \" 3", seen.userAgent());
        assertEquals(401, seen.status());
    }

    @Test
    void aUserNameWithABlank() {
        Seen seen = AccessLog.request(COMMON.replace("- - [", "- my phone [")).orElseThrow();
        assertEquals(Optional.of("my phone"), seen.username());
        assertEquals(Optional.of(CredentialKind.CONFIGURED), seen.sent());
    }

    @Test
    void anAbsoluteTarget() {
        assertEquals("/x.xml",
                AccessLog.request(COMMON.replace("/a%20b.xml?x=1", "http://h/x.xml")).orElseThrow().path());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hello", "192.0.2.7 - - [today] \"GET / HTTP/1.1\" 200 1",
            "192.0.2.7 - - [10/Oct/2026:13:55:36 +0200] \"-\" 408 0",
            "192.0.2.7 - - [10/Oct/2026:13:55:36 +0200] \"GET / HTTP/1.1 200 1" })
    void otherLinesHoldNoRequest(String line) {
        assertEquals(Optional.empty(), AccessLog.request(line));
    }

    @Test
    void linesThatCannotBeReadAreCounted() throws IOException {
        List<Seen> seen = new ArrayList<>();
        AccessLog.Count count = AccessLog.read(new BufferedReader(new StringReader(COMMON + "\n\nhello\n" + COMMON)),
                seen::add);
        assertEquals(new AccessLog.Count(3, 1), count);
        assertEquals(2, seen.size());
    }

    @Test
    void aLineMadeToBeSlowIsNot() {
        String line = "a - " + " [".repeat(4000) + "\"".repeat(4000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> AccessLog.request(line));
        assertEquals(Optional.empty(), AccessLog.request(COMMON + " ".repeat(20_000)));
    }
}

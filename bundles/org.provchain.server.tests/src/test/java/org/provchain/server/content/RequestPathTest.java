// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths of requests: what is one, and what could mean another place. */
class RequestPathTest {

    @ParameterizedTest
    @CsvSource({ "/a.xml, /a.xml", "/a%20b.xml, /a b.xml", "/%7Euser/x, /~user/x", "/caf%C3%A9, /café",
            "/a..b/x, /a..b/x",
            "/, /", "/a+b, /a+b" })
    void aPathIsDecodedOnce(String raw, String path) {
        assertEquals(Optional.of(path), RequestPath.decode(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a.xml", "", "*", "/../etc/passwd", "/a/../b", "/a/..", "/./a", "/%2e%2e/etc/passwd",
            "/%2E./x", "/a%2fb", "/a%5cb", "/a\\b", "/a%00.xml", "/a%0Ab", "/a%7f", "/%", "/%4", "/%zz", "/%ff",
            "/%c0%ae%c0%ae/x", "/a;x=1/b", "/\u0000" })
    void whatCouldMeanAnotherPlaceIsNone(String raw) {
        assertEquals(Optional.empty(), RequestPath.decode(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/%252e%252e/x", "/a%2500" })
    void anEscapeOfAnEscapeStaysText(String raw) {
        assertFalse(RequestPath.decode(raw).orElseThrow().contains(".."));
        assertFalse(RequestPath.decode(raw).orElseThrow().contains("\u0000"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1024, 1025 })
    void theLongest(int length) {
        assertEquals(length == 1024, RequestPath.decode("/" + "a".repeat(length - 1)).isPresent());
    }

    @Property
    void noPathLeavesItsPlace(@ForAll String text) {
        RequestPath.decode("/" + text).ifPresent(path -> {
            assertFalse(List.of(path.split("/", -1)).contains(".."), path);
            assertFalse(path.chars().anyMatch(c -> c < ' ' || c == '\\'), path);
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlFaultsTest {

    private static final Set<Placeholder> ALL = Set.of(Placeholder.values());

    @ParameterizedTest
    @ValueSource(strings = { "", "%MACD.xml", "https://prov.acme.example:8443/a/%DVID/maxwell.bin?x=%20&y=0",
            "http://[2001:db8::1]:80/a", "../a/./b;p=1", "tftp://host/f", "http://host:/x", "%MACD%DVID%MACC",
            "http://user:pw@host/", "a#f", "HTTP://HOST/" })
    void findsNothingInAProperUrl(String url) {
        assertEquals(List.of(), UrlFaults.find(url, ALL));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(quoteCharacter = '"', value = {
            "http:/x/a.xml,        0, 6, http://x/a.xml",
            "http:x/a.xml,         0, 5, http://x/a.xml",
            "https//x/a.xml,       0, 7, https://x/a.xml",
            "http;//x/a.xml,       0, 7, http://x/a.xml",
            "\" http://x/\",       0, 1, http://x/",
            "\"http://x/  \",      9, 2, http://x/",
            "a b.xml,              1, 1, a%20b.xml",
            "a\tb,                 1, 1, ab",
            "a\\b,                 1, 1, a/b",
            "ä.xml,                0, 1, %C3%A4.xml",
            "😀,                    0, 2, %F0%9F%98%80",
            "a<b,                  1, 1, a%3Cb",
            "a#b#c,                3, 1, a#b%23c",
            "http://h/a[,         10, 1, http://h/a%5B",
            "100%.xml,             3, 1, 100%25.xml",
            "a%,                   1, 1, a%25",
            "a%4x,                 1, 1, a%254x"
    })
    void repairsWhatIsMalformed(String url, int offset, int length, String repaired) {
        UrlFault fault = only(url, UrlFault.Kind.MALFORMED);
        assertEquals(List.of(offset, length), List.of(fault.offset(), fault.length()));
        assertEquals(repaired, repair(url, fault));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource({
            "http:///x,         0, 8",
            "http://host:80a/x, 11, 4",
            "http://host:0/,    11, 2",
            "http://host:65536, 11, 6",
            "http://:80/x,      5, 5",
            "//,                0, 2",
            "http://[::1/x,     7, 4"
    })
    void guessesNoRepairWhereItIsNotSure(String url, int offset, int length) {
        UrlFault fault = UrlFaults.find(url, ALL).get(0);
        assertEquals(UrlFault.Kind.MALFORMED, fault.kind());
        assertEquals(List.of(offset, length, true),
                List.of(fault.offset(), fault.length(), fault.repair().isEmpty()));
    }

    @Test
    void findsAnUnknownPlaceholder() {
        UrlFault fault = only("a/%MAC.xml", UrlFault.Kind.UNKNOWN_PLACEHOLDER);
        assertEquals(List.of(2, 4), List.of(fault.offset(), fault.length()));
        assertTrue(fault.message().contains("%MACD, %MACC, %DVID"), fault.message());
        assertTrue(fault.repair().isEmpty());
    }

    @Test
    void repairsALowerCasePlaceholder() {
        assertEquals("%MACD.xml", repair("%macd.xml", only("%macd.xml", UrlFault.Kind.UNKNOWN_PLACEHOLDER)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a/%25MACD.xml", "a/%2525MACD.xml", "a/%25macd.xml" })
    void findsAPlaceholderEncodedTooOften(String url) {
        assertEquals("a/%MACD.xml", repair(url, only(url, UrlFault.Kind.OVER_ENCODED_PLACEHOLDER)));
    }

    @Test
    void findsAllFaultsInOrder() {
        assertEquals(List.of(1, 3, 7), UrlFaults.find("a b%FOO%25DVID", ALL).stream().map(UrlFault::offset).toList());
    }

    @Property
    void everyFaultLiesInTheText(@ForAll String url) {
        for (UrlFault fault : UrlFaults.find(url, ALL)) {
            assertTrue(fault.offset() >= 0 && fault.length() > 0 && fault.offset() + fault.length() <= url.length());
        }
    }

    private static UrlFault only(String url, UrlFault.Kind kind) {
        List<UrlFault> faults = UrlFaults.find(url, ALL);
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(kind, faults.get(0).kind());
        return faults.get(0);
    }

    private static String repair(String url, UrlFault fault) {
        return url.substring(0, fault.offset()) + fault.repair().orElseThrow()
                + url.substring(fault.offset() + fault.length());
    }
}

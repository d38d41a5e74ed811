// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.comparison.DevicePairs.Inventory;
import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;

/** Which devices two sides have. */
class DevicePairsTest {

    /** A device for each letter, with the letter as its MAC-ID and its case as the side. */
    private static Iterator<Device> devices(String letters) {
        return letters.chars()
                .mapToObj(each -> Comparisons.device("7C2F8000000" + (char) each, Character.toString(each)))
                .iterator();
    }

    private static String letters(Stream<MacAddress> macs) {
        return macs.map(each -> each.toString().substring(16)).reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource({ "ABC, bcd, BOTH, Bb Cc, A, D", "ABC, bcd, FIRST, AA BB CC, '', D", "ABC, bcd, SECOND, bb cc dd, A, ''",
            "AAB, bb, BOTH, Bb, A, ''", "'', ab, BOTH, '', '', AB", "ab, '', BOTH, '', AB, ''",
            "'', '', BOTH, '', '', ''" })
    void pairsAndThoseOfOneSideOnly(String before, String after, Inventory inventory, String pairs, String onlyBefore,
            String onlyAfter) {
        DevicePairs found = new DevicePairs(devices(before), devices(after), inventory);
        List<String> all = new ArrayList<>();
        found.forEachRemaining(
                each -> all.add(each.before().macId().orElseThrow() + each.after().macId().orElseThrow()));
        assertEquals(pairs == null ? "" : pairs, String.join(" ", all));
        assertEquals(onlyBefore, letters(found.onlyBefore().stream()));
        assertEquals(onlyAfter, letters(found.onlyAfter().stream()));
        assertThrows(NoSuchElementException.class, found::next);
    }
}

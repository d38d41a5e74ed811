// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacAddressTest {

    private static final MacAddress MAC = new MacAddress(0x7C2F80123456L);

    @ParameterizedTest
    @ValueSource(strings = { "7C:2F:80:12:34:56", "7c-2f-80-12-34-56", "7c2f.8012.3456", "7C2F80123456",
            "7C2F80-123456", " 7c 2f 80 12 34 56 ", "7c.2f.80.12.34.56" })
    void readsEveryNotation(String text) {
        assertEquals(Optional.of(MAC), MacAddress.parse(text));
        assertEquals(Optional.empty(), MacAddress.fault(text));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource({
            "'',                   the MAC address is empty",
            "7C2F8012345,          this has 11 digits",
            "7C2F801234567,        this has 13 digits",
            "7C2F80123456-ABCD,    this has 16 digits and may be a MAC-ID",
            "7C:2F:80:12:34:5O,    \"O\" at position 17 is no hexadecimal digit (a zero was probably meant)",
            "7C:2F:80:12:34:5G,    \"G\" at position 17 is no hexadecimal digit",
            "7C:2F:80-12:34:56,    the digits are not grouped evenly",
            "7C2:F80:123:456,      the digits are not grouped evenly",
            "7C:2F8012:34:56,      the digits are not grouped evenly",
            ":7C2F80123456,        the digits are not grouped evenly",
            "7C2F80123456:,        the digits are not grouped evenly",
            "７C2F80123456,         is no hexadecimal digit"
    })
    void saysWhyATextIsNone(String text, String reason) {
        assertEquals(Optional.empty(), MacAddress.parse(text));
        String fault = MacAddress.fault(text).orElseThrow();
        assertTrue(fault.contains(reason), fault);
        assertTrue(fault.endsWith("for example 7C:2F:80:12:34:56"), fault);
    }

    @Test
    void writesBothCasesWithAndWithoutColons() {
        assertEquals("7c2f80123456", MAC.digits(MacCase.LOWER));
        assertEquals("7C2F80123456", MAC.digits(MacCase.UPPER));
        assertEquals("7c:2f:80:12:34:56", MAC.colons(MacCase.LOWER));
        assertEquals("7C:2F:80:12:34:56", MAC.colons(MacCase.UPPER));
        assertEquals("000000000001", new MacAddress(1).digits(MacCase.LOWER));
    }

    @Test
    void has48Bits() {
        assertThrows(IllegalArgumentException.class, () -> new MacAddress(1L << 48));
        assertThrows(IllegalArgumentException.class, () -> new MacAddress(-1));
    }

    @Property
    void everyNotationReadsBack(@ForAll @LongRange(min = 0, max = (1L << 48) - 1) long value, @ForAll MacCase letters) {
        MacAddress mac = new MacAddress(value);
        String digits = mac.digits(letters);
        String colons = mac.colons(letters);
        Optional<MacAddress> same = Optional.of(mac);
        assertEquals(same, MacAddress.parse(digits));
        assertEquals(same, MacAddress.parse(colons));
        assertEquals(same, MacAddress.parse(colons.replace(':', '-')));
        assertEquals(same, MacAddress.parse(digits.replaceAll("(.{4})(.{4})(.{4})", "$1.$2.$3")));
        assertEquals(same, MacAddress.parse(mac.toString()));
    }

    @Property
    void aTextIsAMacOrHasAFault(@ForAll String text) {
        assertTrue(MacAddress.parse(text).isPresent() != MacAddress.fault(text).isPresent());
    }
}

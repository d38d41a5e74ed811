// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmwareVersionTest {

    @Test
    void comparesNumberByNumber() {
        assertEquals(Stream.of("2.9", "2.14.5", "2.22.4", "2.22.10", "3").toList(),
                Stream.of("3", "2.22.10", "2.14.5", "2.9", "2.22.4").map(FirmwareVersionTest::version).sorted()
                        .map(FirmwareVersion::toString).toList());
        assertTrue(version("2.9").isOlderThan(version("2.14.5")));
    }

    @ParameterizedTest
    @CsvSource({ "2.22.4, 2.22.4", "' 2.22.4 ', 2.22.4", "v2.22.4, 2.22.4", "V2.9, 2.9", "2.22.4-rc1, 2.22.4",
            "2.22.4 (build 7), 2.22.4", "02.22.04, 02.22.04" })
    void readsTolerantly(String text, String expected) {
        assertEquals(expected, version(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "v", "latest", "2.", ".2", "2..4", "-2.4", "2,4", "2.22.4x", "99999999999999" })
    void refusesWhatIsNoVersion(String text) {
        assertEquals(Optional.empty(), FirmwareVersion.parse(text));
    }

    @Test
    void takesMissingNumbersAsZero() {
        assertEquals(version("2.9"), version("2.9.0"));
        assertEquals(version("2.9").hashCode(), version("2.9.0.0").hashCode());
        assertEquals(0, version("2.9").compareTo(version("2.9.0")));
        assertEquals("2.9.0", version("2.9.0").toString());
    }

    @Property
    void ordersConsistently(@ForAll("versions") FirmwareVersion one, @ForAll("versions") FirmwareVersion other) {
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
        assertEquals(one.equals(other), one.compareTo(other) == 0);
    }

    @Provide
    Arbitrary<FirmwareVersion> versions() {
        return Arbitraries.integers().between(0, 12).map(String::valueOf).list().ofMinSize(1).ofMaxSize(4)
                .map(numbers -> version(String.join(".", numbers)));
    }

    private static FirmwareVersion version(String text) {
        return FirmwareVersion.parse(text).orElseThrow();
    }
}

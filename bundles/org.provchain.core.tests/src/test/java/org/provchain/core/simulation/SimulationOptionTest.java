// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.catalogue.Evidence;
import org.provchain.core.dialect.Dialects;
import org.provchain.core.dialect.Precedence;

/** The table of options. */
class SimulationOptionTest {

    private static final SimulationOptions DEFAULTS = SimulationOptions.defaults();
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "..", "docs", "simulation.md");

    @ParameterizedTest
    @CsvSource({ "mac-case, lower, upper, OPEN", "relative-urls, file, first-url, INF",
            "same-over-https, true, false, INF", "redirect-limit, 20, 7, OPEN",
            "fetch-limit, 10000, 10000000, OPEN", "reads-after-link, true, false, OPEN",
            "keeps-after-failure, true, false, OPEN", "precedence, dialect, first, INF",
            "firmware-moment, file-end, at-once, OPEN", "force-accept, false, true, OPEN" })
    void theTable(String key, String standard, String other, Evidence evidence) {
        SimulationOption option = SimulationOption.find(key).orElseThrow();
        assertEquals(key, option.key());
        assertEquals(standard, option.value(DEFAULTS));
        assertEquals(evidence, option.evidence());
        SimulationOptions changed = option.with(DEFAULTS, other);
        assertEquals(other, option.value(changed));
        assertEquals(standard, option.value(DEFAULTS), "the given options stay as they are");
        assertNotEquals(DEFAULTS, changed);
        for (SimulationOption each : SimulationOption.values()) {
            assertTrue(each == option || each.value(changed).equals(each.value(DEFAULTS)), each.key());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyValueThatMayBeWrittenIsTaken(SimulationOption option) {
        List<String> words = option.allowed().isEmpty() ? List.of("1", "10000000") : option.allowed();
        for (String each : words) {
            assertEquals(each, option.value(option.with(DEFAULTS, each)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoValueIsRefusedWithWhatMayBeWritten(SimulationOption option) {
        for (String wrong : List.of("", "sometimes", "0", "-1", "10000001", "LOWER", "99999999999")) {
            String message = assertThrows(IllegalArgumentException.class, () -> option.with(DEFAULTS, wrong))
                    .getMessage();
            assertTrue(message.contains(option.key()), message);
            assertTrue(message.contains(option.allowed().isEmpty() ? "a number from 1" : option.allowed().getLast()),
                    message);
        }
    }

    @Test
    void anUnknownNameIsNoOption() {
        assertEquals(Optional.empty(), SimulationOption.find("colour"));
    }

    @Test
    void theDialectDecidesWhoWinsUnlessTheProjectDoes() {
        assertEquals(Optional.of(Precedence.LATER), DEFAULTS.settledBy(Dialects.MAXWELL_1_1).precedence());
        SimulationOptions first = SimulationOption.PRECEDENCE.with(DEFAULTS, "first");
        assertEquals(Optional.of(Precedence.FIRST), first.settledBy(Dialects.MAXWELL_1_1).precedence());
        assertFalse(DEFAULTS.precedence().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void thePageHasTheRowOfEachOption(SimulationOption option) throws IOException {
        String row = Files.readAllLines(PAGE).stream().filter(each -> each.startsWith("| `" + option.key() + "` |"))
                .findFirst().orElse("");
        assertTrue(row.contains("| `" + option.value(DEFAULTS) + "` |"), row);
        assertTrue(row.contains("| " + option.source() + " | " + option.evidence() + " |"), row);
        option.allowed().forEach(each -> assertTrue(row.contains("`" + each + "`"), row));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.core.checks.Check;
import org.provchain.dsl.project.UnreadableInput;

/** Every check, on small projects: what it finds with place, severity and words, and what it must not find. */
class CheckCasesTest {

    static Stream<CheckCase> cases() {
        return Arrays.stream(Check.values()).flatMap(check -> CheckCase.of(check).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsThereAndNothingElse(CheckCase each, @TempDir Path folder) throws IOException, UnreadableInput {
        assertEquals(String.join("\n", each.found()), String.join("\n", each.made(folder)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "PC6.*") // found by an import: ImportCorpusTest
    void everyCheckHasACaseThatIsFoundAndOneThatIsNot(Check check) {
        List<CheckCase> cases = CheckCase.of(check);
        assertTrue(cases.stream().anyMatch(each -> !each.found().isEmpty()), "no case that is found");
        assertTrue(cases.stream().anyMatch(each -> each.found().isEmpty()), "no case that is not found");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "PC6.*") // found by an import: ImportCorpusTest
    void theDefaultSeverityIsThatOfTheTable(Check check) {
        String severity = check.severity().name().toLowerCase(Locale.ROOT) + ":";
        assertTrue(CheckCase.of(check).stream().flatMap(each -> each.found().stream())
                .anyMatch(finding -> finding.contains(" " + severity)), "no case with " + severity);
    }
}

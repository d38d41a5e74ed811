// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.project.Severity;
import org.provchain.dsl.Texts;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.UnreadableInput;

/** Severities that a project sets, and findings that a text silences. */
class SeverityTest {

    private static final String UNKNOWN = "Coffee.Machine.Temperature = 90";

    @TempDir
    private Path folder;

    private static String text(String head, String fileHead, String statement) {
        return "chain site {\ndialect maxwell 1.1\nproduct mx3b\nbase \"https://prov.example.org/\"\nentry a\n" + head
                + "\nfile a \"a.xml\" " + fileHead + " {\n" + statement + "\n}\n}\n";
    }

    private List<Severity> severities(String text, String code) throws IOException, UnreadableInput {
        return Texts.check(folder, text).findings().stream().filter(each -> each.code().equals(code))
                .map(each -> each.severity()).toList();
    }

    @ParameterizedTest
    @CsvSource({ "error, ERROR, true", "warning, WARNING, false", "info, INFO, false" })
    void aProjectSetsTheSeverityOfACheck(String written, Severity expected, boolean failed)
            throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("provchain.toml"), "[severity]\nPC101 = \"" + written + "\"\n");
        assertEquals(List.of(expected), severities(text("", "", UNKNOWN), "PC101"));
        CheckedProject checked = CheckedProject.load(folder);
        assertEquals(failed, checked.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PC101", "PC201" })
    void aCheckThatIsOffFindsNothing(String code) throws IOException, UnreadableInput {
        String text = text("", "", UNKNOWN + " redirect to a");
        assertFalse(severities(text, code).isEmpty());
        Files.writeString(folder.resolve("provchain.toml"), "[severity]\n" + code + " = \"off\"\n");
        assertTrue(severities(text, code).isEmpty());
    }

    @ParameterizedTest(name = "in the head of {0}")
    @CsvSource({ "the chain", "the file", "the statement", "the block" })
    void aSuppressionSilencesItsCheckWhereItStandsAndBelow(String place) throws IOException, UnreadableInput {
        String suppress = "suppress PC101 \"the coffee machine is ours\"";
        String silenced = switch (place) {
        case "the chain" -> text(suppress, "", UNKNOWN);
        case "the file" -> text("", suppress, UNKNOWN);
        case "the statement" -> text("", "", UNKNOWN + " " + suppress);
        default -> text("", "", "Coffee.Machine " + suppress + " { Temperature = 90 }");
        };
        assertEquals(List.of(), severities(silenced, "PC101"));
        assertEquals(List.of(), severities(silenced, "PC005"));
    }

    @ParameterizedTest
    @CsvSource({ "suppress PC102 \"another check\", 1, 1", "'', 1, 0" })
    void onlyThatCheckAndOnlyThere(String suppress, int found, int unused) throws IOException, UnreadableInput {
        String text = text("", "", UNKNOWN + " " + suppress);
        assertEquals(found, severities(text, "PC101").size());
        assertEquals(unused, severities(text, "PC005").size());
        String next = text("", "", UNKNOWN + " suppress PC101 \"this one\"\nCoffee.Machine.Milk = on");
        assertEquals(1, severities(next, "PC101").size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "suppress PC101", "suppress \"no code\"", "suppress" })
    void aSuppressionNeedsACodeAndAReason(String suppress) throws IOException, UnreadableInput {
        assertFalse(severities(text("", "", UNKNOWN + " " + suppress), "PC001").isEmpty());
    }
}

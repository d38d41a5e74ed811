// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.simulation.SimulationOption;

/** Settings change, and all else stays. */
class ProjectFileTextTest {

    private static final String TEXT = """
            # of the house
            [severity]   # agreed in May
            PC109 = "off"  # not ours
            "PC101" = 'error'

            [simulation]
            redirect-limit = 10
            """;

    private static String with(String section, String key, String value) {
        return ProjectFileText.with(TEXT, section, key, Optional.ofNullable(value));
    }

    @Test
    void aSettingIsReplacedInItsPlace() {
        assertEquals(TEXT.replace("\"off\"", "\"info\""), with("severity", "PC109", "info"));
        assertEquals(TEXT.replace("'error'", "\"warning\""), with("severity", "PC101", "warning"));
        assertEquals(TEXT.replace("= 10", "= 20"), with("simulation", "redirect-limit", "20"));
    }

    @Test
    void aNewSettingStandsInItsSection() {
        assertEquals(TEXT.replace("in May\n", "in May\nPC202 = \"warning\"\n"), with("severity", "PC202", "warning"));
        assertEquals(TEXT.replace("[simulation]\n", "[simulation]\nforce-accept = true\n"),
                with("simulation", "force-accept", "true"));
    }

    @Test
    void aSettingIsTakenOutWithItsLine() {
        assertEquals(TEXT.replace("PC109 = \"off\"  # not ours\n", ""), with("severity", "PC109", null));
        assertEquals(TEXT, with("severity", "PC999", null));
        assertEquals(TEXT, with("simulation", "PC109", null));
    }

    @Test
    void aSectionIsMadeWhereThereIsNone() {
        assertEquals("[severity]\nPC109 = \"off\"\n",
                ProjectFileText.with("", "severity", "PC109", Optional.of("off")));
        assertEquals("# note\n\n[severity]\nPC109 = \"off\"\n",
                ProjectFileText.with("# note", "severity", "PC109", Optional.of("off")));
        assertEquals("[severity]\nPC109 = \"off\"\n",
                ProjectFileText.with("[severity]", "severity", "PC109", Optional.of("off")));
    }

    @Test
    void linesKeepTheirEnds() {
        assertEquals(TEXT.replace("\n", "\r\n").replace("in May\r\n", "in May\r\nPC202 = \"off\"\r\n"),
                ProjectFileText.with(TEXT.replace("\n", "\r\n"), "severity", "PC202", Optional.of("off")));
    }

    @ParameterizedTest
    @EnumSource(SimulationOption.class)
    void everyValueThatIsWrittenIsReadAgain(SimulationOption option, @TempDir Path folder) throws IOException {
        List<String> values = option.allowed().isEmpty() ? List.of("7") : option.allowed();
        for (String value : values) {
            Files.writeString(folder.resolve(ProjectSettingsReader.FILE),
                    ProjectFileText.with(TEXT, "simulation", option.key(), Optional.of(value)));
            ProjectSettingsReader.Reading reading = ProjectSettingsReader.read(folder, code -> true);
            assertEquals(List.of(), reading.faults());
            assertEquals(value, option.value(reading.settings().simulation()));
        }
    }
}

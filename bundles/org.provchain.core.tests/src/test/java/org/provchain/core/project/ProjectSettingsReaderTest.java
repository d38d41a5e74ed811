// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;

/** The project file: each severity and option, and where and why something in it cannot be taken. */
class ProjectSettingsReaderTest {

    @TempDir
    private Path folder;

    private ProjectSettingsReader.Reading read(String text) throws IOException {
        Files.writeString(folder.resolve(ProjectSettingsReader.FILE), text);
        return ProjectSettingsReader.read(folder, code -> code.matches("PC\\d{3}"));
    }

    @Test
    void withoutAProjectFileTheDefaultsHold() {
        assertEquals(new ProjectSettingsReader.Reading(ProjectSettings.defaults(), List.of()),
                ProjectSettingsReader.read(folder, code -> true));
        assertEquals(Map.of(), ProjectSettings.defaults().severities());
        assertEquals(SimulationOptions.defaults(), ProjectSettings.defaults().simulation());
    }

    @ParameterizedTest
    @EnumSource
    void eachSeverityMayBeGiven(Severity severity) throws IOException {
        ProjectSettingsReader.Reading reading = read("[severity]\nPC101 = \"" + severity.word() + "\"\n");
        assertEquals(Map.of("PC101", severity), reading.settings().severities());
        assertEquals(List.of(), reading.faults());
    }

    @ParameterizedTest
    @EnumSource
    void eachOptionMayBeGivenAndIsThenSettled(SimulationOption option) throws IOException {
        String value = option.allowed().isEmpty() ? "7" : option.allowed().getLast();
        ProjectSettingsReader.Reading reading = read("[simulation]\n" + option.key() + " = \"" + value + "\"\n");
        assertEquals(List.of(), reading.faults());
        assertEquals(Set.of(option), reading.settings().settled());
        assertEquals(value, option.value(reading.settings().simulation()));
    }

    @Test
    void numbersAndSwitchesNeedNoQuotes() throws IOException {
        ProjectSettingsReader.Reading reading = read("simulation = { redirect-limit = 5, force-accept = true }");
        assertEquals(List.of(), reading.faults());
        assertEquals(5, reading.settings().simulation().redirectLimit());
        assertTrue(reading.settings().simulation().forceAccept());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[severity]%PC101 = \"fatal\" | 2 | 1 | 'fatal' is no severity; write \"error\", \"warning\", \"info\" or"
                    + " \"off\".",
            "[severity]%PC101 = 3 | 2 | 1 | '3' is no severity; write \"error\", \"warning\", \"info\" or \"off\".",
            "[severity]%%  PC1 = \"off\" | 3 | 3 | There is no check PC1; docs/checks lists them.",
            "[simulation]%mac-case = \"mixed\" | 2 | 1 | 'mixed' is no value of mac-case; write one of lower, upper.",
            "[simulation]%redirect-limit = 0 | 2 | 1 | '0' is no value of redirect-limit;",
            "[simulation]%speed = 1 | 2 | 1 | There is no option 'speed'; there are mac-case, relative-urls,",
            "mac-case = \"lower\" | 1 | 1 | 'mac-case' stands in no section; put it under [severity] or [simulation].",
            "[colours]%a = 1 | 1 | 1 | There is no section [colours]; there are [severity] and [simulation]." })
    void whatCannotBeTakenIsAFaultAtItsPlace(String text, int line, int column, String message) throws IOException {
        ProjectSettingsReader.Reading reading = read(text.replace('%', '\n'));
        SettingsFault fault = reading.faults().getFirst();
        assertEquals(1, reading.faults().size());
        assertEquals(List.of(line, column), List.of(fault.line(), fault.column()));
        assertTrue(fault.message().startsWith(message), fault.message());
        assertEquals(folder.resolve("provchain.toml"), fault.file());
        assertEquals(ProjectSettings.defaults(), reading.settings());
    }

    @Test
    void aFaultDoesNotKeepTheRestFromBeingRead() throws IOException {
        ProjectSettingsReader.Reading reading = read("""
                [severity]
                PC101 = "ERROR"
                PC1 = "off"
                [simulation]
                speed = 1
                fetch-limit = 9
                """);
        assertEquals(2, reading.faults().size());
        assertEquals(Map.of("PC101", Severity.ERROR), reading.settings().severities());
        assertEquals(Set.of(SimulationOption.FETCH_LIMIT), reading.settings().settled());
    }

    @Test
    void whatIsNoTomlIsAFaultWithItsLine() throws IOException {
        SettingsFault fault = read("[severity]\nPC101 = off\n").faults().getFirst();
        assertEquals(2, fault.line());
    }

    @Test
    void whatIsNoUtf8CannotBeRead() throws IOException {
        Files.write(folder.resolve(ProjectSettingsReader.FILE), "# ä".getBytes(StandardCharsets.ISO_8859_1));
        ProjectSettingsReader.Reading reading = ProjectSettingsReader.read(folder, code -> true);
        assertEquals(List.of(new SettingsFault(folder.resolve("provchain.toml"), 1, 1,
                "The project file cannot be read.")), reading.faults());
        assertEquals(ProjectSettings.defaults(), reading.settings());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.scenario.ScenarioResult;
import org.provchain.core.scenario.ScenarioRunner;
import org.provchain.dsl.project.ProjectLoader;

/** Scenarios: each kind of expectation where it holds and where it does not, and what cannot be played. */
class ScenarioRunnerTest {

    private static final String CHAIN = """
            chain c {
                dialect maxwell 1.1
                product mx3b
                base "https://prov.example/"
                entry a

                file a "a.xml" {
                    P.Name   = "${name}"
                    P.Secret = secret sip
                    P.Id     = "${macid}"
                    P.On     = on
                    FirmwareManagment.AutomaticCheckForUpdates = on
                    firmware "2.22.4" from "m.bin"
                    redirect to b
                    redirect to d
                }

                file b "b.xml" {
                    System.Provision.ProvisioningServer = "https://prov.example/%MACD.xml"
                }

                file d "%MACD.xml" for each device { }

                file e "e.xml" { }
            }

            chain empty {
                dialect maxwell 1.1
                product mx3b
                base "https://prov.example/"
            }

            device 7C:2F:80:12:34:56 model Maxwell3 firmware "2.19.2" macid "7C2F80123456-ABCD" {
                name = "Reception"
            }
            """;

    @TempDir
    private Path folder;

    private ScenarioResult run(String scenario) throws Exception {
        Files.writeString(folder.resolve("c.chain"), CHAIN + "scenario \"s\" {\n" + scenario + "\n}\n");
        Project project = ProjectLoader.load(folder).project();
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            return new ScenarioRunner(project, devices).run(project.scenarios().getFirst());
        }
    }

    private List<String> messages(ScenarioResult result) {
        return result.failures().stream().map(ScenarioResult.Failure::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "fetched a, b, d", "fetched a, d", "not fetched e", "P.Name = \"Reception\"",
            "P.Name = \"${name}\"", "P.Secret = secret sip", "P.Id = \"${macid}\"", "P.On = on", "P.On = 1",
            "P.Other unset", "complete", "firmware \"2.22.4\"", "next \"https://prov.example/7c2f80123456.xml\"" })
    void whatHoldsPasses(String expectation) throws Exception {
        ScenarioResult result = run("boot 7C:2F:80:12:34:56 on c expect " + expectation);
        assertEquals(List.of(), messages(result));
        assertTrue(result.passed());
        assertTrue(result.trace().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = { "fetched d, a", "fetched a, e", "not fetched b", "P.Name = \"1012\"",
            "P.Secret = secret other", "P.Secret = \"sip\"", "P.Id = \"7C2F80123456-ABCD\"", "P.Other = 1",
            "P.Name unset", "loop", "firmware \"2.19.2\"", "next \"https://prov.example/a.xml\"" })
    void whatDoesNotHoldFailsWithWhatHappened(String expectation) throws Exception {
        ScenarioResult result = run("boot 7C:2F:80:12:34:56 on c expect " + expectation + " expect complete");
        assertEquals(1, result.failures().size(), messages(result).toString());
        assertFalse(result.passed());
        assertTrue(messages(result).getFirst().startsWith("Expected "), messages(result).toString());
        assertEquals(result.scenario().getExpectations().getFirst(), result.failures().getFirst().source());
    }

    @Test
    void theMacIdOfTheDeviceIsNotShown() throws Exception {
        assertFalse(messages(run("boot 7C:2F:80:12:34:56 on c expect P.Id = 1")).toString().contains("ABCD"));
    }

    @Test
    void contactsAreCountedAndTheLastOneDecides() throws Exception {
        assertEquals(List.of(), messages(run("""
                boot 7C:2F:80:12:34:56 on c contacts 2
                expect fetched a, b, d, d
                """)));
        assertEquals(1, run("boot 7C:2F:80:12:34:56 on c expect fetched a, b, d, d").failures().size());
    }

    @Test
    void theBootMaySayWhereItStartsAndWhatIsOnTheDevice() throws Exception {
        assertEquals(List.of(), messages(run("""
                boot 7C:2F:80:12:34:56 on c via web from "https://prov.example/a.xml" firmware "2.30.0" model Maxwell2
                expect firmware "2.30.0"
                """)));
        assertEquals(List.of(), messages(run("""
                boot 7C:2F:80:12:34:56 on c via redirect-server from "https://prov.example/"
                expect not-found
                """)));
    }

    @Test
    void whatCannotBePlayedFailsAndSaysWhatToDo() throws Exception {
        ScenarioResult device = run("boot 7C:2F:80:00:00:01 on c expect complete");
        assertTrue(messages(device).getFirst().contains("is not in the inventory"), messages(device).toString());
        assertTrue(device.trace().isEmpty());
        ScenarioResult entry = run("boot 7C:2F:80:12:34:56 on empty expect complete");
        assertTrue(messages(entry).getFirst().contains("has no entry"), messages(entry).toString());
        ScenarioResult chain = run("boot 7C:2F:80:12:34:56 on nowhere expect complete");
        assertTrue(messages(chain).getFirst().contains("no device on a chain"), messages(chain).toString());
    }
}

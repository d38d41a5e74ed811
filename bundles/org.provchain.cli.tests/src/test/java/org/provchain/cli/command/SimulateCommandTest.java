// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.cli.CommandRun;

/** Playing a device from the command line; what a trace says is tested with the simulation itself. */
class SimulateCommandTest {

    @TempDir
    private Path folder;
    private String project;

    @BeforeEach
    void write() throws IOException {
        project = Projects.write(folder, Projects.SITE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "7C:2F:80:12:34:56", "7c2f80123456", "7C-2F-80-12-34-56", "7c2f.8012.3456",
            "7C 2F 80 12 34 56" })
    void anyNotationOfTheMacFindsTheDevice(String mac) {
        CommandRun run = CommandRun.of("simulate", project, "--mac", mac);
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.out().contains("7C:2F:80:12:34:56 Maxwell3 on chain site"), run.out());
        assertTrue(run.out().contains("SIP.Account.0.DisplayName = \"Reception\""), run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--entry own                                           | 0 | first URL https://prov.example.org/7c2f80123456.xml",
            "--entry https://prov.example.org/ --via web           | 0 | Contact 1 via web",
            "--entry https://prov.example.org/ --via redirect-server | 1 | => not-found",
            "--entry https://prov.example.org/nothing.xml          | 1 | 404 https://prov.example.org/nothing.xml",
            "--model Maxwell4 --firmware 2.30.1                    | 0 | 7C:2F:80:12:34:56 Maxwell4 on chain site",
            "--option mac-case=upper                               | 0 | https://prov.example.org/7C2F80123456.xml",
            "--contacts 5                                          | 0 | No further contact: nothing changes any more." })
    void theOptions(String options, int exitCode, String said) {
        CommandRun run = CommandRun
                .of(("simulate;" + project + ";--mac;7C2F80123456;" + options.strip().replaceAll(" +", ";"))
                        .split(";"));
        assertEquals(exitCode, run.exitCode(), run.all());
        assertTrue(run.out().contains(said), run.out());
    }

    @Test
    void aDeviceThatIsNotInTheInventoryIsDescribed() {
        CommandRun run = CommandRun.of("simulate", project, "--mac", "7C:2F:80:99:99:99", "--model", "Maxwell2",
                "--var",
                "name=New one");
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.out().contains("\"New one\""), run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "--model Maxwell2 | 1 | The inventory does not have 7C:2F:80:99:99:99",
            "--listed | 0 | 200 https://prov.example.org/7c2f80999999.xml (own)" })
    void theInventoryDecidesWhichFilesAreThere(String options, int exitCode, String said) {
        CommandRun run = CommandRun
                .of(("simulate;" + project + ";--mac;7C:2F:80:99:99:99;" + options.replace(" ", ";")).split(";"));
        assertEquals(exitCode, run.exitCode(), run.all());
        assertTrue(run.out().contains(said), run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "--mac 7C2F8012345 | 11 digits", "--mac reception | no MAC address",
            "--mac 7C2F80123456 --via pigeon | pigeon", "--mac 7C2F80123456 --contacts 0 | contacts",
            "--mac 7C2F80123456 --option mac-case=middle | lower",
            "--mac 7C2F80123456 --option mac-cases=lower | mac-case",
            "--mac 7C2F80123456 --chain other | other", "--mac 7C2F80123456 --entry nobody | nobody",
            "--model Maxwell3 | --mac",
            "--mac 7C2F80123456 --contacts many | many" })
    void wrongUseIsOneSentenceAndExitCodeTwo(String options, String said) {
        CommandRun run = CommandRun.of(("simulate " + options).replaceFirst("simulate ", "simulate;" + project + ";")
                .replace(" --", ";--").replaceAll("(--[a-z]+) ", "$1;").split(";"));
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().startsWith("provchain: "), run.err());
        assertTrue(run.err().contains(said), run.err());
        assertEquals("", run.out());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.cli.CommandRun;

/** The commands on a folder of XML. */
class XmlFolderCommandsTest {

    private static final String HEAD = "<provisioning version=\"1.1\" productID=\"mx3b\">\n";

    @TempDir
    private Path folder;
    private Path site;

    @BeforeEach
    void write() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("provisioning.xml"), HEAD
                + "<nvm><param name=\"SIP.DefaultAccount\" value=\"0\"/></nvm>\n"
                + "<custom><step type=\"Redirect\" url=\"%MACD.xml\"/></custom></provisioning>");
        Files.writeString(site.resolve("7c2f80123456.xml"), HEAD
                + "<nvm><param name=\"SIP.Account.0.DisplayName\" value=\"Hall\"/></nvm></provisioning>");
    }

    private CommandRun run(String words) {
        return CommandRun.of(words.replace("SITE", site.toString()).split(" +"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "check SITE                                                        | 0 | : 1 chain, 2 files: no findings",
            "check SITE --base http://prov.example.com                         | 0 | : 1 chain, 2 files: 1 info",
            "check SITE/7c2f80123456.xml                                       | 0 | : 1 chain, 1 file: no findings",
            "check SITE --base prov.example.com                                | 2 | is no URL of a folder",
            "simulate SITE --mac 7c2f80123456                                  | 2 | give the URL of their folder with --base.",
            "simulate SITE --mac 7c2f80123456 --base https://prov.example.com/ | 0 | SIP.Account.0.DisplayName = \"Hall\"",
            "simulate SITE --mac 7c2f80123457 --base https://prov.example.com/ | 1 | 404 https://prov.example.com/7c2f80123457.xml",
            "graph SITE --format dot                                           | 0 | 7c2f80123456.xml",
            "test SITE                                                         | 0 | no scenario",
            "export SITE --out SITE-out                                        | 2 | provchain import",
            "serve SITE --port 0                                               | 2 | provchain import" })
    void eachTakesIt(String command, int exitCode, String said) {
        CommandRun run = run(command);
        assertEquals(exitCode, run.exitCode(), run.all());
        assertTrue(run.all().contains(said), run.all());
    }

    @Test
    void scenariosBesideItAreTested() throws IOException {
        Files.writeString(site.resolve("tests.chain"), "scenario \"hall\" {\n    boot 7C:2F:80:12:34:56 on site\n"
                + "    expect SIP.Account.0.DisplayName = \"Hall\"\n    expect complete\n}\n");
        CommandRun passed = run("test SITE --base https://prov.example.com/");
        assertEquals(0, passed.exitCode(), passed.all());
        Files.writeString(site.resolve("7c2f80123456.xml"), HEAD + "</provisioning>");
        CommandRun failed = run("test SITE --base https://prov.example.com/");
        assertEquals(1, failed.exitCode(), failed.all());
    }

    @ParameterizedTest
    @CsvSource({ "check SITE, 1", "simulate SITE --mac 7c2f80123456 --base https://prov.example.com/, 1",
            "graph SITE, 1",
            "test SITE, 1" })
    void whatCannotBeReadIsSaidWithItsPlaceAndNothingIsPlayed(String command, int exitCode) throws IOException {
        Path broken = site.resolve("7c2f80123456.xml");
        Files.writeString(broken, HEAD + "<nvm><param name=\"A\" value=\"a&b\"/></nvm></provisioning>");
        CommandRun run = run(command);
        assertEquals(exitCode, run.exitCode(), run.all());
        assertTrue(run.err().contains(broken + ":2:30: error PC601: A bare & in \"a&b\""), run.all());
        assertTrue(command.startsWith("check") || run.out().isEmpty(), run.out());
    }

    @Test
    void itIsImportedAsTheCheckOfItSays() {
        CommandRun run = run("import SITE --out SITE.chain --base https://prov.example.com/");
        assertEquals(0, run.exitCode(), run.all());
    }
}

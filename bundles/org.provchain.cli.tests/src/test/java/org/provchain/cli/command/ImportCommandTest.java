// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.cli.CommandRun;

/** The command import: what it writes, and that it writes nothing where anything is wrong. */
class ImportCommandTest {

    private static final String HEAD = "<provisioning version=\"1.1\" productID=\"mx3b\">";
    private static final String GENERAL = HEAD + "<nvm><param name=\"SIP.DefaultAccount\" value=\"0\"/></nvm><custom>"
            + "<step type=\"Redirect\" url=\"%MACD.xml\"/></custom></provisioning>";

    @TempDir
    private Path folder;
    private Path xml;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        xml = Files.createDirectory(folder.resolve("xml"));
        out = Files.createDirectory(folder.resolve("project")).resolve("acme.chain");
    }

    private static String own(String name) {
        return HEAD + "<nvm><param name=\"SIP.Account.0.DisplayName\" value=\"" + name + "\"/></nvm></provisioning>";
    }

    private void document(String name, String text) throws IOException {
        Path file = xml.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CommandRun run(String... more) {
        List<String> words = new ArrayList<>(List.of("import", xml.toString(), "--out", out.toString()));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray(String[]::new));
    }

    private void assertNothingWritten() throws IOException {
        try (Stream<Path> files = Files.list(out.getParent())) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aFolderOfDevicesIsImportedCheckedAndExportedAgain() throws IOException {
        document("provisioning.xml", GENERAL);
        document("7c2f80123456.xml", own("Hall"));
        document("7c2f80123457.xml", own("Cellar"));
        document(".old/provisioning.xml", "not read");
        document("notes.txt", "not read");
        CommandRun run = run("--per-device", "--base", "https://prov.example/maxwell");
        assertEquals(0, run.exitCode(), run.all());
        assertEquals("", run.err());
        assertTrue(
                run.out().startsWith("made " + out + " of 3 files\nmade " + out.resolveSibling("devices.csv") + "\n"),
                run.out());
        assertEquals("mac,DisplayName\n7c2f80123456,Hall\n7c2f80123457,Cellar\n",
                Files.readString(out.resolveSibling("devices.csv")));
        CommandRun check = CommandRun.of("check", out.getParent().toString());
        assertEquals(0, check.exitCode(), check.all());
        CommandRun export = CommandRun.of("export", out.toString(), "--out", folder.resolve("www").toString());
        assertEquals(0, export.exitCode(), export.all());
        assertTrue(Files.readString(folder.resolve("www/7c2f80123457.xml")).contains("value=\"Cellar\""));
    }

    @Test
    void whatAChainCannotHoldStopsTheImportUnlessItMayBeLost() throws IOException {
        document("a.xml", HEAD + "\n<oper name=\"x\" value=\"1\"/></provisioning>");
        CommandRun run = run();
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.err().contains("a.xml:2:1: error PC602: A chain cannot hold <oper>"), run.err());
        assertTrue(run.err().contains("nothing was written. --allow-loss"), run.err());
        assertNothingWritten();
        CommandRun allowed = run("--allow-loss");
        assertEquals(0, allowed.exitCode(), allowed.all());
        assertTrue(Files.readString(out).contains("// <oper name=\"x\" value=\"1\"/>"));
        assertTrue(allowed.err().contains("a.xml:2:1: warning PC602"), allowed.err());
        assertTrue(
                allowed.err().contains(
                        "note: What a chain cannot hold is kept as a comment of the text; no export writes it."),
                allowed.err());
    }

    @ParameterizedTest
    @CsvSource({ "--base,nonsense,'nonsense' is no URL of a folder", "--limit,size=abc,'abc' is no limit",
            "--limit,depth=0,'0' is no limit", "--limit,width=3,There is no limit 'width'" })
    void wrongValuesAreSaidInASentence(String option, String value, String said) throws IOException {
        document("a.xml", own("Hall"));
        CommandRun run = run(option, value);
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains(said), run.err());
        assertNothingWritten();
    }

    @Test
    void whatIsNoFileIsPassedOver() throws IOException {
        document("a.xml", own("Hall"));
        Files.createSymbolicLink(xml.resolve("gone.xml"), xml.resolve("nowhere"));
        Files.createDirectory(xml.resolve("folder.xml"));
        CommandRun run = run();
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.out().contains(" of 1 file\n"), run.out());
    }

    @Test
    void aFileThatIsNotWellFormedIsCorrectedInACopyOnly() throws IOException {
        byte[] broken = (HEAD + "<nvm><param name=\"A\"value=\"ö&b\"/></nvm></provisioning>")
                .getBytes(StandardCharsets.UTF_8);
        document("sub/a.xml", "");
        Files.write(xml.resolve("sub/a.xml"), broken);
        CommandRun run = run();
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.err().contains("error PC601: Two attributes without a blank"), run.err());
        assertTrue(run.err().contains("--repair DIR"), run.err());
        assertNothingWritten();
        Path repaired = folder.resolve("repaired");
        CommandRun corrected = run("--repair", repaired.toString());
        assertEquals(0, corrected.exitCode(), corrected.all());
        assertTrue(corrected.out().contains("corrected " + repaired.resolve("sub/a.xml")), corrected.out());
        assertEquals(HEAD + "<nvm><param name=\"A\" value=\"ö&amp;b\"/></nvm></provisioning>",
                Files.readString(repaired.resolve("sub/a.xml")));
        assertEquals(new String(broken, StandardCharsets.UTF_8), Files.readString(xml.resolve("sub/a.xml")));
        assertTrue(Files.readString(out).contains("A = \"ö&b\""));
    }

    @Test
    void aRepairIsOfferedOnlyWhereItHelps() throws IOException {
        document("a.xml", HEAD + "<nvm></provisioning>");
        CommandRun run = run();
        assertEquals(1, run.exitCode(), run.all());
        assertFalse(run.err().contains("--repair"), run.err());
        CommandRun repair = run("--repair", folder.resolve("repaired").toString());
        assertEquals(1, repair.exitCode(), repair.all());
        assertFalse(Files.exists(folder.resolve("repaired")));
    }

    @Test
    void noFileIsCorrectedInItsPlace() throws IOException {
        String broken = HEAD + "<nvm><param name=\"A\" value=\"a&b\"/></nvm></provisioning>";
        document("a.xml", broken);
        CommandRun run = run("--repair", xml.toString());
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("--repair replaces nothing"), run.err());
        assertEquals(broken, Files.readString(xml.resolve("a.xml")));
        assertNothingWritten();
    }

    @Test
    void aTextOrATableThatIsThereIsReplacedByForceOnly() throws IOException {
        document("provisioning.xml", GENERAL);
        document("7c2f80123456.xml", own("Hall"));
        Path table = Files.writeString(out.resolveSibling("devices.csv"), "mac\n");
        CommandRun refused = run("--per-device");
        assertEquals(2, refused.exitCode(), refused.all());
        assertTrue(refused.err().contains("devices.csv is there already; --force replaces it"), refused.err());
        assertEquals("mac\n", Files.readString(table));
        assertFalse(Files.exists(out));
        assertEquals(0, run("--per-device", "--force").exitCode());
        assertEquals(2, run("--per-device").exitCode());
        assertEquals(0, run("--per-device", "--force").exitCode());
    }

    @Test
    void settingsThatAreThereStay() throws IOException {
        document("provisioning.xml", GENERAL);
        document("7C2F80123456.xml", own("Hall"));
        Path settings = Files.writeString(out.resolveSibling("provchain.toml"), "# mine\n");
        CommandRun run = run("--per-device", "--force");
        assertEquals(0, run.exitCode(), run.all());
        assertEquals("# mine\n", Files.readString(settings));
        assertTrue(run.err().contains("mac-case = \"upper\""), run.err());
    }

    @Test
    void theEntryIsAskedFor() throws IOException {
        document("a.xml", own("a"));
        document("b.xml", own("b"));
        CommandRun run = run();
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("may be the entry: a.xml, b.xml. Name the entry with --entry FILE."), run.err());
        assertNothingWritten();
        CommandRun named = run("--entry", "b.xml");
        assertEquals(0, named.exitCode(), named.all());
        assertTrue(named.err().contains("a.xml is left out"), named.err());
    }

    @ParameterizedTest
    @CsvSource({ "--limit size=10, PC604: The document is larger than 10 bytes",
            "--limit depth=1, stands in more than 1 elements", "--limit attributes=1, more than 1 attributes",
            "--limit text=5, more than 5 characters" })
    void limits(String option, String message) throws IOException {
        document("a.xml", own("Hall"));
        CommandRun run = run(option.split(" "));
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().contains("nothing was written. --limit NAME=NUMBER allows a document more."), run.err());
        assertNothingWritten();
    }

    @Test
    void aBaseThatNothingTellsIsSaidWithTheOption() throws IOException {
        document("a.xml", own("Hall"));
        CommandRun run = run();
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.err().contains("so the chain has no base. --base URL sets it."), run.err());
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeAnythingIsRead() throws IOException {
        document("a.xml", "not XML");
        CommandRun run = CommandRun.of("import", xml.toString(), "--out", folder.resolve("no/a.chain").toString());
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("make it first"), run.err());
    }

    @ParameterizedTest
    @CsvSource({ "--limit width=1, There is no limit 'width'", "--limit depth=0, is no limit",
            "--entry c.xml, There is no document c.xml", "--chain a.., cannot be the name of a chain" })
    void wrongUse(String option, String message) throws IOException {
        document("a.xml", own("Hall"));
        CommandRun run = run(option.split(" "));
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains(message), run.err());
        assertNothingWritten();
    }

    @Test
    void noDocumentAtAll() throws IOException {
        CommandRun empty = run();
        assertEquals(2, empty.exitCode(), empty.all());
        assertTrue(empty.err().contains("holds no file that ends in .xml"), empty.err());
        CommandRun missing = CommandRun.of("import", xml.resolve("no.xml").toString(), "--out", out.toString());
        assertEquals(2, missing.exitCode(), missing.all());
        assertTrue(missing.err().contains("no.xml does not exist"), missing.err());
        CommandRun name = CommandRun.of("import", xml.toString(), "--out", "acme.txt");
        assertEquals(2, name.exitCode(), name.all());
    }

    @Test
    void oneFileAloneIsImported() throws IOException {
        document("a.xml", own("Hall"));
        document("b.xml", own("Cellar"));
        CommandRun run = CommandRun.of("import", xml.resolve("b.xml").toString(), "--out", out.toString(), "--chain",
                "cellar");
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(Files.readString(out).startsWith("chain cellar {"));
        assertTrue(run.out().startsWith("made " + out + " of 1 file\n"), run.out());
    }
}

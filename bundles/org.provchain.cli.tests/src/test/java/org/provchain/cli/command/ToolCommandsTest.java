// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.cli.CommandRun;

/** The commands format, graph, new, catalogue and completion. */
class ToolCommandsTest {

    private static final Map<String, String> SECRETS = Map.of("PROVCHAIN_SECRET_DIGEST", "d", "PROVCHAIN_SECRET_SIP",
            "s");

    @TempDir
    private Path folder;

    @Test
    void formatLaysOutOnceAndCheckOnlyTells() throws IOException {
        String untidy = Projects.SITE.replace("    ", "\t") + "// the end";
        String project = Projects.write(folder, untidy);
        CommandRun check = CommandRun.of("format", "--check", project);
        assertEquals(1, check.exitCode(), check.all());
        assertTrue(check.out().contains("site.chain"), check.out());
        assertEquals(untidy, Files.readString(folder.resolve("site.chain")));
        assertEquals(0, CommandRun.of("format", project).exitCode());
        assertEquals(Projects.SITE + "// the end\n", Files.readString(folder.resolve("site.chain")));
        assertEquals(0, CommandRun.of("format", "--check", project).exitCode());
    }

    @Test
    void aTextThatCannotBeReadIsLeftAsItIs() throws IOException {
        String broken = Projects.SITE.replace("SIP.DefaultAccount = 0", "SIP.DefaultAccount   =");
        String project = Projects.write(folder, broken);
        CommandRun run = CommandRun.of("format", project);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("site.chain:9:9: error PC001"), run.err());
        assertEquals(broken, Files.readString(folder.resolve("site.chain")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "two-files", "nested", "fleet" })
    void aNewProjectHasNoErrorsPassesItsScenariosAndCanBeExported(String template) throws IOException {
        Path made = folder.resolve("made");
        CommandRun run = CommandRun.of("new", template, made.toString(), "--base", "https://phones.example.net/x/");
        assertEquals(0, run.exitCode(), run.all());
        assertEquals(0, CommandRun.of("check", made.toString()).exitCode());
        assertEquals(0, CommandRun.of("format", "--check", made.toString()).exitCode());
        assertEquals(0, CommandRun.of("test", made.toString()).exitCode(),
                CommandRun.of("test", made.toString()).all());
        CommandRun export = CommandRun.of(SECRETS, false, "export", made.toString(), "--out",
                folder.resolve("www").toString());
        assertEquals(0, export.exitCode(), export.all());
        assertTrue(
                Projects.tree(made).values().stream().anyMatch(text -> text.contains("https://phones.example.net/x/")));
    }

    @Test
    void aNewProjectNeverOverwrites() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        CommandRun run = CommandRun.of("new", "fleet", folder.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("not empty"), run.err());
        assertEquals(Map.of("mine.txt", "mine"), Projects.tree(folder));
        CommandRun unknown = CommandRun.of("new", "flet", folder.resolve("x").toString());
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().contains("fleet"), unknown.err());
    }

    @Test
    void thePictureIsWellFormedAndTheSameEachTime() throws Exception {
        String project = Projects.write(folder.resolve("project"), Projects.SITE);
        String svg = CommandRun.of("graph", project).out();
        assertEquals("svg", DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement()
                .getLocalName());
        assertTrue(svg.contains("provisioning.xml") && svg.contains("<tspan>%MACD</tspan>.xml"), svg);
        Path file = folder.resolve("site.svg");
        assertEquals(0, CommandRun.of("graph", project, "--out", file.toString()).exitCode());
        assertEquals(svg, Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "two-files", "nested" })
    void thePicturesOfTheDocumentsAreThoseOfTheExamples(String example) throws IOException {
        assertEquals(Files.readString(CommandRun.repository("docs/images/" + example + ".svg")),
                CommandRun.of("graph", CommandRun.repository("examples/" + example).toString()).out());
    }

    @ParameterizedTest
    @CsvSource({ "dot, digraph", "mermaid, flowchart" })
    void thePictureAsText(String format, String begin) throws IOException {
        CommandRun run = CommandRun.of("graph", Projects.write(folder, Projects.SITE), "--format", format);
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.out().startsWith(begin), run.out());
        assertTrue(run.out().contains("general") && run.out().contains("own"), run.out());
    }

    @Test
    void theCatalogueIsListedSearchedAndShown() {
        assertEquals(168, CommandRun.of("catalogue", "list").out().lines().filter(line -> line.contains(".")).count());
        String found = CommandRun.of("catalogue", "search", "auth", "password").out();
        assertTrue(found.contains("SIP.Account.[0..3].AuthPassword"), found);
        assertFalse(found.contains("SIP.Account.[0..3].AuthName"), found);
        CommandRun shown = CommandRun.of("catalogue", "show", "SIP.Account.2.ProxyServer.Port");
        assertEquals(0, shown.exitCode(), shown.all());
        assertTrue(shown.out().contains("0..65535") || shown.out().contains("0 to 65535"), shown.out());
        CommandRun slip = CommandRun.of("catalogue", "show", "SIP.Acount.2.ProxyServer.Port");
        assertEquals(1, slip.exitCode(), slip.all());
        assertTrue(slip.err().contains("SIP.Account.2.ProxyServer.Port"), slip.err());
    }

    @Test
    void theCatalogueOfAHouseIsAdded() throws IOException {
        String project = Projects.write(folder,
                "catalogue house extends maxwell { House.Lamp : bool default 1 \"A lamp.\" }\n");
        String shown = CommandRun.of("catalogue", "show", "House.Lamp", "--project", project).out();
        assertTrue(shown.contains("A lamp."), shown);
    }

    @Test
    void theCompletionIsAShellScript() throws IOException, InterruptedException {
        String script = CommandRun.of("completion").out();
        Path file = Files.writeString(folder.resolve("completion.sh"), script);
        Process bash = new ProcessBuilder("bash", "-n", file.toString()).inheritIO().start();
        assertEquals(0, bash.waitFor());
        assertTrue(script.contains("--dry-run") && script.contains("simulate"), "options and commands");
    }
}

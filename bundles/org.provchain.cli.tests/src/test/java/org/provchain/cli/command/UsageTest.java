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
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.cli.CommandRun;

/** What all commands have in common: help with an example, colours, wrong use, input that cannot be read. */
class UsageTest {

    @TempDir
    private Path folder;

    static List<String> commands() {
        List<String> names = new ArrayList<>(List.of(""));
        for (int at = 0; at < names.size(); at++) {
            String parent = names.get(at);
            help(parent).out().lines().dropWhile(line -> !line.equals("Commands:")).skip(1)
                    .takeWhile(line -> line.startsWith("  ")).filter(line -> line.charAt(2) != ' ')
                    .forEach(line -> names.add((parent + " " + line.strip().split(" ")[0]).strip()));
        }
        return names;
    }

    private static CommandRun help(String command) {
        return CommandRun.of((command + " -h").strip().split(" "));
    }

    @Test
    void theCommandsAreThoseThatAreKnown() {
        assertTrue(
                commands().containsAll(List.of("check", "export", "simulate", "test", "format", "import", "catalogue",
                        "catalogue list", "catalogue search", "catalogue show", "graph", "new", "completion", "serve",
                        "explain", "diff")),
                commands()::toString);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachExplainsItselfWithAnExample(String command) {
        CommandRun run = help(command);
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.out().startsWith("Usage: provchain " + command), run.out());
        assertTrue(
                run.out().lines()
                        .anyMatch(line -> line.startsWith("Example: ") && line.contains("provchain " + command)),
                run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 120), run.out());
    }

    @ParameterizedTest
    @CsvSource({ "chekc, check", "export --outt x, --out", "check --formt json, --format", "catalogue lst, list" })
    void aSlipIsToldWithWhatMayHaveBeenMeant(String words, String meant) {
        CommandRun run = CommandRun.of(words.split(" "));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(meant), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "check", "test", "format", "graph", "simulate --mac 7C2F80123456", "export --out www" })
    void aPathThatIsNotThereAndAFolderWithoutTexts(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(folder.resolve("nothing").toString());
        CommandRun missing = CommandRun.of(words.toArray(String[]::new));
        assertEquals(2, missing.exitCode(), missing.all());
        assertTrue(missing.err().contains("nothing does not exist"), missing.err());
        words.set(words.size() - 1, folder.toString());
        CommandRun empty = CommandRun.of(words.toArray(String[]::new));
        assertEquals(2, empty.exitCode(), empty.all());
        assertTrue(empty.err().contains("holds no .chain text"), empty.err());
    }

    @Test
    void aTextThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("a.chain"), "chain a { } // caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = CommandRun.of("check", folder.toString());
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("a.chain:1:19: the byte 0xE9 is not UTF-8"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void findingsHaveTheFormOfCompilersAndResultsGoToStdout() throws IOException {
        String project = Projects.write(folder, Projects.SITE.replace("SIP.DefaultAccount", "SIP.DefaultAcount"));
        CommandRun run = CommandRun.of("check", project);
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.err().contains(Path.of(project, "site.chain") + ":8:9: warning PC102: "), run.err());
        assertTrue(run.out().contains("1 chain, 2 files: "), run.out());
        CommandRun json = CommandRun.of("check", project, "--format", "json");
        assertTrue(json.out().contains("\"code\": \"PC102\""), json.out());
    }

    @ParameterizedTest
    @CsvSource({ "true, '', true", "true, 1, false", "false, '', false" })
    void coloursOnATerminalUnlessNoColor(boolean terminal, String noColor, boolean coloured) throws IOException {
        String project = Projects.write(folder, Projects.SITE);
        CommandRun run = CommandRun.of(Map.of("NO_COLOR", noColor), terminal, "check", project);
        assertEquals(coloured, run.all().contains("\u001b["), run.all());
    }

    @Test
    void theProgramKnowsItsVersion() {
        CommandRun run = CommandRun.of("--version");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().matches("(?s).*\\d+\\.\\d+\\.\\d+.*"), run.out());
    }
}

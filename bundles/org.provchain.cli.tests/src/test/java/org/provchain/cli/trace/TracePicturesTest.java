// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.cli.CommandRun;

/** The sequence diagrams of the command line: golden files of the examples and of contacts that fail, and where they go. */
class TracePicturesTest {

    @TempDir
    private Path folder;

    private static String golden(String name) throws IOException {
        try (InputStream file = TracePicturesTest.class.getResourceAsStream("sequence/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static CommandRun drawn(String project, String options, String format) {
        List<String> words = new ArrayList<>(List.of("simulate", project, "--format", format));
        words.addAll(List.of(options.split(" ")));
        return CommandRun.of(words.toArray(String[]::new));
    }

    private static String example(String name) {
        return CommandRun.repository("examples/" + name).toString();
    }

    @ParameterizedTest
    @CsvSource({ "two-files, --mac 7C2F80123456",
            "nested, --mac 7C2F809CF202 --via redirect-server --contacts 3",
            "fleet, --mac 7C2F80100E02 --firmware 2.22.4 --contacts 2" })
    void theExamplesAreDrawnAsTheGoldenFilesSay(String example, String options) throws IOException {
        assertEquals(golden(example + ".svg"), drawn(example(example), options, "svg").out());
        assertEquals(golden(example + ".mmd"), drawn(example(example), options, "mermaid").out());
    }

    @ParameterizedTest
    @CsvSource({ "wrong-credentials, 1, 1", "not-found, 1, 1", "loop, 1, 1", "moving, 5, 0" })
    void otherEndsAreDrawnAsTheGoldenFilesSay(String name, int contacts, int exitCode) throws IOException {
        Files.writeString(folder.resolve("c.chain"), golden(name + ".chain"));
        String options = "--mac 7C2F80123456 --contacts " + contacts;
        CommandRun svg = drawn(folder.toString(), options, "svg");
        assertEquals(exitCode, svg.exitCode(), svg.err());
        assertEquals(golden(name + ".svg"), svg.out());
        assertEquals(golden(name + ".mmd"), drawn(folder.toString(), options, "mermaid").out());
        assertFalse((svg.out() + golden(name + ".mmd")).contains("ABCD"), "the MAC-ID is a password");
    }

    @Test
    void thePictureOfTheDocumentsIsThatOfTheExample() throws IOException {
        assertEquals(Files.readString(CommandRun.repository("docs/images/nested-contacts.svg")),
                drawn(example("nested"), "--mac 7C2F809CF202 --via redirect-server --contacts 3", "svg").out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "json", "svg", "mermaid" })
    void aFileHoldsWhatElseGoesToStdout(String format) throws IOException {
        Path file = folder.resolve("trace");
        Files.writeString(file, "old");
        String printed = drawn(example("two-files"), "--mac 7C2F80123456", format).out();
        CommandRun written = CommandRun.of("simulate", example("two-files"), "--mac", "7C2F80123456", "--format",
                format,
                "--out", file.toString());
        assertEquals(0, written.exitCode(), written.all());
        assertEquals("", written.out());
        assertEquals(printed, Files.readString(file).replace("\r\n", "\n"));
        assertEquals(Set.of("trace"), names());
    }

    @Test
    void aContactThatFailsIsWrittenTooAndEndsWithOne() throws IOException {
        Path file = folder.resolve("trace.svg");
        CommandRun run = CommandRun.of("simulate", example("two-files"), "--mac", "7C2F80123456", "--entry",
                "https://prov.acme.example/nothing.xml", "--format", "svg", "--out", file.toString());
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(Files.readString(file).contains(">not-found</text>"));
    }

    @ParameterizedTest
    @CsvSource({ "nowhere/trace.svg, there is no folder", "'', is a folder" })
    void aFileThatCannotBeWrittenIsOneSentence(String file, String said) throws IOException {
        Path out = folder.resolve(file);
        CommandRun run = CommandRun.of("simulate", example("two-files"), "--mac", "7C2F80123456", "--format", "svg",
                "--out", out.toString());
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().startsWith("provchain: " + out) && run.err().contains(said), run.err());
        assertEquals(Set.of(), names());
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.cli.CommandRun;
import org.provchain.core.checks.Check;

/** The example with one mistake of each kind: all are found, and nothing is said about it that was not said before. */
class BrokenExampleTest {

    private static final Path FOLDER = CommandRun.repository("examples/broken");

    private static CommandRun check() {
        return CommandRun.of("check", FOLDER.toString());
    }

    @Test
    void theFindingsAreTheGoldenOnes() throws IOException {
        CommandRun run = check();
        String golden = new String(getClass().getResourceAsStream("broken.txt").readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(golden, run.err().replace(FOLDER.toString().replace('\\', '/'), "examples/broken"));
        assertEquals(1, run.exitCode());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "PC6.*") // found by an import, not in a project
    void eachCheckFindsSomethingAndACommentNamesIt(Check check) throws IOException {
        assertTrue(check().err().contains(" " + check.code() + ": "), "found");
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> texts = files.filter(each -> !each.endsWith("README.md")).toList();
            StringBuilder all = new StringBuilder();
            for (Path each : texts) {
                all.append(Files.readString(each));
            }
            assertTrue(all.indexOf(check.code() + ":") >= 0, "commented");
        }
    }

    @Test
    void theTextsAreLaidOut() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> texts = files.map(Path::toString)
                    .filter(each -> each.endsWith(".chain") && !each.endsWith("syntax.chain")).toList();
            assertEquals(7, texts.size());
            for (String each : texts) {
                assertEquals(0, CommandRun.of("format", "--check", each).exitCode(), each);
            }
        }
    }
}

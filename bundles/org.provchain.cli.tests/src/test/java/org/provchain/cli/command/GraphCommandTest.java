// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.cli.CommandRun;

/** The options of graph: direction, parameters, findings, groups, and the places that a person chose. */
class GraphCommandTest {

    private static final String CHAIN = """
            chain acme {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example/"
                entry   general

                file general "general.xml" {
                    SIP.Account.0.Username = "u"
                    SIP.Account.0.AuthPassword = secret sip
                    Not.Known = "x"
                    redirect to own
                }

                file own "%MACD.xml" for each device {
                }
            }
            """;

    @TempDir
    private Path folder;

    private CommandRun graph(String... options) throws IOException {
        Files.writeString(folder.resolve("acme.chain"), CHAIN);
        String[] all = new String[options.length + 2];
        all[0] = "graph";
        all[1] = folder.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        CommandRun run = CommandRun.of(all);
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }

    private void layout(String text) throws IOException {
        Files.writeString(folder.resolve("acme.chain.layout"), text);
    }

    @Test
    void aPlaceThatAPersonChoseIsKeptUnlessToldNotTo() throws IOException {
        String before = graph().out();
        layout("acme/own 700 333\n");
        assertTrue(graph().out().contains("<rect x=\"700\" y=\"333\""));
        assertEquals(before, graph("--no-layout").out());
        assertEquals("", graph().err());
    }

    @Test
    void aBadLineIsAWarningAndTheRestIsUsed() throws IOException {
        layout("# mine\n<<<<<<< HEAD\nacme/own 700 333\nacme/general 1 x\n");
        CommandRun run = graph();
        assertTrue(run.out().contains("<rect x=\"700\" y=\"333\""));
        assertTrue(run.err().contains("acme.chain.layout:2:1: warning: a conflict of git"), run.err());
        assertTrue(run.err().contains("acme.chain.layout:4:16: warning: 'x' is no number"), run.err());
    }

    @Test
    void theOtherDirection() throws IOException {
        assertNotEquals(graph().out(), graph("--direction", "down").out());
        assertTrue(graph("--direction", "DOWN", "--format", "dot").out().contains("rankdir=TB"));
        assertTrue(graph("--direction", "down", "--format", "mermaid").out().startsWith("flowchart TB"));
    }

    @Test
    void parametersAreShownWhereTheyAreUnfolded() throws IOException {
        assertFalse(graph().out().contains("SIP.Account.0.Username"));
        String shown = graph("--unfold", "own", "--unfold", "general").out();
        assertTrue(shown.contains(">SIP.Account.0.Username</text>") && shown.contains(">secret sip</text>"), shown);
        assertEquals(shown, graph("--unfold-all").out());
    }

    @Test
    void aFileThatIsNotThereCannotBeUnfolded() throws IOException {
        Files.writeString(folder.resolve("acme.chain"), CHAIN);
        CommandRun run = CommandRun.of("graph", folder.toString(), "--unfold", "nothing");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("has no file 'nothing'"), run.err());
    }

    @Test
    void findingsAreShownWhereAskedFor() throws IOException {
        assertFalse(graph().out().contains("Not.Known"));
        assertTrue(graph("--findings").out().contains("PC101: "));
    }

    @Test
    void whatIsFarIsFolded() throws IOException {
        assertTrue(graph("--most", "2").out().contains("2 files"));
        assertEquals(graph().out(), graph("--most", "0").out());
    }
}

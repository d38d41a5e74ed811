// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.cli.CommandRun;

/** What is said of access logs. */
class ExplainCommandTest {

    @TempDir
    private Path folder;
    private String project;
    private Path log;

    @BeforeEach
    void write() throws IOException {
        project = Projects.write(folder.resolve("project"), Projects.SITE);
        log = folder.resolve("access.log");
    }

    private static String line(int second, String path, int status) {
        return "192.0.2.1 - - [10/Oct/2026:13:55:%02d +0000] \"GET %s HTTP/1.1\" %d 100 \"-\" \"Maxwell3\"%n"
                .formatted(second, path, status);
    }

    @Test
    void aPhoneThatCameToItsEnd() throws IOException {
        Files.writeString(log, line(1, "/provisioning.xml", 200) + line(2, "/7c2f80123456.xml", 200));
        CommandRun run = CommandRun.of("explain", project, "--log", log.toString());
        assertEquals(0, run.exitCode(), run.all());
        assertEquals("2026-10-10T13:55:02Z 7C:2F:80:12:34:56: complete, as predicted (2 of 2 requests).\n", run.out());
    }

    @Test
    void phonesThatDidNot() throws IOException {
        Files.writeString(log, line(1, "/provisioning.xml", 200) + line(2, "/7c2f80123456.xml", 404)
                + line(3, "/provisioning.xml", 200) + line(4, "/7c2f80999999.xml", 404) + "rubbish\n");
        CommandRun run = CommandRun.of("explain", project, "--log", log.toString());
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(
                run.out().contains("7C:2F:80:12:34:56: another answer (1 of 2 requests): /7c2f80123456.xml (own) was "
                        + "answered by 404 where 200 was predicted: the file is not on the server"),
                run.out());
        assertTrue(run.out()
                .contains("7C:2F:80:99:99:99: not-found, as predicted (2 of 2 requests): The inventory does not"
                        + " have 7C:2F:80:99:99:99"),
                run.out());
        assertTrue(run.err().contains("1 of 5 lines"), run.err());
    }

    @Test
    void theLastContactOrAll() throws IOException {
        Files.writeString(log, line(1, "/7c2f80123456.xml", 200) + line(2, "/7c2f80123456.xml", 200));
        assertTrue(CommandRun.of("explain", project, "--log", log.toString()).out().endsWith(" Contacts: 2.\n"));
        assertEquals(2, CommandRun.of("explain", project, "--all", "--log", log.toString()).out().lines().count());
    }

    @Test
    void theLogOfAnotherChainIsNoResult() throws IOException {
        String other = Projects.write(Files.createDirectory(folder.resolve("other")),
                Projects.SITE.replace("prov.example.org/", "prov.example.org/other/"));
        Files.writeString(log, line(1, "/provisioning.xml", 200));
        CommandRun run = CommandRun.of("explain", other, "--log", log.toString());
        assertEquals(2, run.exitCode(), run.all());
        assertEquals("", run.out());
        assertTrue(run.err().contains("lies below /other/, where the chain 'site' has its files"), run.err());
    }

    @Test
    void aPackedLogIsReadAndAFolderIsNone() throws IOException {
        Path packed = folder.resolve("access.log.1.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write((line(1, "/provisioning.xml", 200) + line(2, "/7c2f80123456.xml", 200))
                    .getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals(0, CommandRun.of("explain", project, "--log", packed.toString()).exitCode());
        CommandRun run = CommandRun.of("explain", project, "--log", folder.toString());
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("is a folder; name an access log."), run.err());
    }

    @Test
    void nothingToExplain() throws IOException {
        Files.writeString(log, "rubbish\n");
        CommandRun run = CommandRun.of("explain", project, "--log", log.toString());
        assertEquals(2, run.exitCode(), run.all());
        assertEquals(2, CommandRun.of("explain", project, "--log", folder.resolve("none").toString()).exitCode());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.cli.CommandRun;

/** Export from the command line: what is written, what is only said, and where the secrets go. */
class ExportCommandTest {

    private static final String WORD = "geheim-4711";
    private static final Map<String, String> SECRET = Map.of("PROVCHAIN_SECRET_SIP", WORD);
    private static final Set<String> FILES = Set.of(".provchain-export", "provisioning.xml", "7c2f80123456.xml",
            "7c2f80123457.xml");

    @TempDir
    private Path folder;
    private String project;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        project = Projects.write(folder.resolve("project"), Projects.SITE);
        out = folder.resolve("www");
    }

    private CommandRun export(Map<String, String> environment, String... more) {
        List<String> words = new ArrayList<>(List.of("export", project, "--out", out.toString()));
        words.addAll(List.of(more));
        return CommandRun.of(environment, false, words.toArray(String[]::new));
    }

    @Test
    void writesTheFilesAndSaysHowMany() throws IOException {
        CommandRun run = export(SECRET);
        assertEquals(0, run.exitCode(), run.all());
        Map<String, String> files = Projects.tree(out);
        assertEquals(FILES, files.keySet());
        assertTrue(files.get("7c2f80123457.xml").contains("value=\"Cellar\""));
        assertTrue(files.get("7c2f80123457.xml").contains("value=\"" + WORD + "\""));
        assertTrue(run.out().contains("3 new"), run.out());
        assertFalse(run.all().contains(WORD), run.all());
    }

    @ParameterizedTest
    @ValueSource(strings = { "--dry-run", "--check" })
    void onlySaysWhatWouldChange(String option) throws IOException {
        CommandRun run = export(SECRET, option);
        assertEquals(option.equals("--check") ? 1 : 0, run.exitCode(), run.all());
        assertFalse(Files.exists(out));
        assertTrue(run.out().contains("provisioning.xml"), run.out());
        export(SECRET);
        Map<String, String> before = Projects.tree(out);
        Files.writeString(out.resolve("provisioning.xml"), "<!-- changed by hand -->");
        assertEquals(option.equals("--check") ? 1 : 0, export(SECRET, option).exitCode());
        assertEquals("<!-- changed by hand -->", Files.readString(out.resolve("provisioning.xml")));
        export(SECRET);
        assertEquals(before, Projects.tree(out));
        assertEquals(0, export(SECRET, option).exitCode());
    }

    @Test
    void pruneRemovesWhatItWroteAndNothingElse() throws IOException {
        export(SECRET);
        Files.writeString(out.resolve("foreign.xml"), "foreign");
        Projects.write(folder.resolve("project"), Projects.SITE.replaceAll("device 7C:2F:80:12:34:57.*", ""));
        CommandRun kept = export(SECRET);
        assertEquals(0, kept.exitCode(), kept.all());
        assertTrue(Files.exists(out.resolve("7c2f80123457.xml")));
        CommandRun pruned = export(SECRET, "--prune");
        assertEquals(0, pruned.exitCode(), pruned.all());
        assertEquals(Set.of(".provchain-export", "provisioning.xml", "7c2f80123456.xml", "foreign.xml"),
                Projects.tree(out).keySet());
    }

    @Test
    void aForeignFileIsNeverOverwritten() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("provisioning.xml"), "foreign");
        CommandRun run = export(SECRET);
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("provisioning.xml"), run.err());
        assertEquals(Map.of("provisioning.xml", "foreign"), Projects.tree(out));
    }

    @Test
    void theArchiveHoldsTheSameFiles() throws IOException {
        export(SECRET);
        Path archive = folder.resolve("fleet.tar.gz");
        CommandRun run = CommandRun.of(SECRET, false, "export", project, "--archive", archive.toString());
        assertEquals(0, run.exitCode(), run.all());
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            int count = 0;
            for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
                assertEquals(Files.readString(out.resolve(each.getName())), new String(tar.readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8));
                count++;
            }
            assertEquals(3, count);
        }
        CommandRun again = CommandRun.of(SECRET, false, "export", project, "--archive", archive.toString(), "--check");
        assertEquals(0, again.exitCode(), again.all());
        assertTrue(again.out().contains("unchanged"), again.out());
    }

    @Test
    void aMissingSecretIsNamedBeforeAnythingIsWritten() {
        CommandRun run = export(Map.of());
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.err().contains("sip") && run.err().contains("PROVCHAIN_SECRET_SIP"), run.err());
        assertTrue(run.err().contains("site.chain:14:"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void secretsComeFromAFileThatOnlyTheOwnerCanRead() throws IOException {
        Path secrets = Files.writeString(folder.resolve("secrets.txt"), "sip = " + WORD + "\n");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-r--r--"));
        CommandRun open = export(Map.of(), "--secrets", secrets.toString());
        assertEquals(2, open.exitCode(), open.all());
        assertTrue(open.err().contains("chmod 600"), open.err());
        assertFalse(Files.exists(out));
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
        CommandRun closed = export(Map.of(), "--secrets", secrets.toString());
        assertEquals(0, closed.exitCode(), closed.all());
        assertTrue(Projects.tree(out).get("7c2f80123456.xml").contains(WORD));
        assertFalse((open.all() + closed.all()).contains(WORD));
    }

    @Test
    void aFileOfSecretsInsideTheProjectIsRefused() throws IOException {
        Path secrets = Files.writeString(folder.resolve("project/secrets.txt"), "sip = " + WORD + "\n");
        CommandRun run = export(Map.of(), "--secrets", secrets.toString());
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("inside the project folder"), run.err());
        assertFalse(run.all().contains(WORD));
    }

    @Test
    void aProjectWithErrorsIsNotWritten() throws IOException {
        Projects.write(folder.resolve("project"), Projects.SITE.replace("redirect to own", "redirect to owm"));
        CommandRun run = export(SECRET);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("site.chain:9:21: error PC202: The chain has no file 'owm'. Did you mean 'own'?"),
                run.err());
        assertTrue(run.err().contains("nothing was written"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void ofSeveralChainsOneIsNamed() throws IOException {
        Projects.write(folder.resolve("project"),
                Projects.SITE + Projects.SITE.substring(0, Projects.SITE.indexOf("\ndevice")).replace("chain site",
                        "chain other"));
        CommandRun unnamed = export(SECRET);
        assertEquals(2, unnamed.exitCode());
        assertTrue(unnamed.err().contains("--chain") && unnamed.err().contains("other"), unnamed.err());
        assertEquals(0, export(SECRET, "--chain", "other").exitCode());
        CommandRun wrong = export(SECRET, "--chain", "nobody");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("nobody"), wrong.err());
    }
}

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.cli.CommandRun;

/** The program of the archive, started as a process: without a display, from another folder, through a link, and stopped. */
@Timeout(120)
class BuiltProgramTest {

    private static final Path PROGRAM = CommandRun
            .repository("releng/org.provchain.cli.archive/target/provchain/bin/provchain").toAbsolutePath();
    private static final int MANY = 60_000;

    @TempDir
    private Path folder;

    private Process start(Path program, Map<String, String> environment, String... arguments) throws IOException {
        // who starts the tests in the background of a script ignores SIGINT, and so would the program: nothing but a new handler undoes it
        List<String> words = new ArrayList<>(
                List.of("perl", "-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV or die $!", program.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private String read(String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }

    @Test
    void worksWithoutADisplayFromAnyFolderThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("provchain"), PROGRAM);
        Path example = CommandRun.repository("examples/two-files").toAbsolutePath();
        assertEquals(0, start(link, Map.of(), "check", example.toString()).waitFor(), read("err"));
        assertTrue(read("out").contains("1 chain, 2 files"), read("out"));
        assertFalse(read("err").contains("WARNING"), read("err"));
        assertEquals(0, start(link, Map.of(), "graph", example.toString()).waitFor(), read("err"));
        assertTrue(read("out").startsWith("<svg") || read("out").startsWith("<?xml"), read("out"));
        assertEquals("", read("err"));
    }

    @Test
    void anotherJdkThanTheCacheWasMadeForIsNoNews() throws Exception {
        Process process = start(PROGRAM, Map.of("PROVCHAIN_OPTS", "-XX:-UseCompressedOops -XX:AOTCache=another.aot"),
                "--version");
        assertEquals(0, process.waitFor(), read("err"));
        assertEquals("", read("err"));
    }

    @Test
    void ctrlCLeavesTheOldFiles() throws Exception {
        Path project = fleet();
        Path out = folder.resolve("www");
        assertEquals(0, start(PROGRAM, Map.of(), "export", project.toString(), "--out", out.toString()).waitFor(),
                read("err"));
        Map<String, String> before = Projects.tree(out);
        devices(project, MANY);
        Process running = start(PROGRAM, Map.of(), "export", project.toString(), "--out", out.toString());
        while (running.isAlive() && staged() < 500) {
            Thread.onSpinWait();
        }
        assertTrue(running.isAlive(), "it was stopped while it wrote");
        assertEquals(0, new ProcessBuilder("kill", "-INT", Long.toString(running.pid())).start().waitFor());
        assertTrue(running.waitFor(60, TimeUnit.SECONDS));
        assertTrue(running.exitValue() != 0, "it did not finish");
        assertEquals(before, Projects.tree(out));
        assertEquals(0, staged(), "nothing is left behind");
        assertTrue(read("err").contains("stopped; the old files are as they were"), read("err"));
        assertFalse(read("err").contains("Exception"), read("err"));
    }

    /** The number of files that lie beside the output folder, where an export gathers them. */
    private long staged() throws IOException {
        long count = 0;
        try (Stream<Path> beside = Files.list(folder)) {
            for (Path each : beside.filter(Files::isDirectory)
                    .filter(path -> !path.endsWith("www") && !path.endsWith("project")).toList()) {
                try (Stream<Path> files = Files.walk(each)) {
                    count += files.count();
                } catch (IOException | java.io.UncheckedIOException vanished) {
                    // it was moved or removed while it was counted
                }
            }
        }
        return count;
    }

    private Path fleet() throws IOException {
        Path project = folder.resolve("project");
        Projects.write(project, Projects.SITE.substring(0, Projects.SITE.indexOf("\ndevice"))
                .replace("secret sip", "\"x\"") + "\ndevices from \"phones.csv\"\n");
        devices(project, 3);
        return project;
    }

    private static void devices(Path project, int count) throws IOException {
        StringBuilder rows = new StringBuilder("mac,name\n");
        for (int row = 0; row < count; row++) {
            rows.append("7C2F80%06X,Room %d%n".formatted(row, row));
        }
        Files.writeString(project.resolve("phones.csv"), rows);
    }
}

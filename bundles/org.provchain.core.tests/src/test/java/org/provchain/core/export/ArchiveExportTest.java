// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.provchain.core.progress.Progress;

class ArchiveExportTest {

    private static final String LONG = "folder/".repeat(40) + "ä.xml";

    @TempDir
    private Path base;
    private Path archive;

    @BeforeEach
    void nameArchive() {
        archive = base.resolve("fleet.tar.gz");
    }

    @Test
    void holdsTheFilesInTheirOrder() throws IOException {
        assertTrue(write("b.xml", "B", "a/" + "x".repeat(100), "", LONG, "ü"));
        assertEquals(List.of("b.xml=B", "a/" + "x".repeat(100) + "=", LONG + "=ü"), content());
        assertEquals(List.of("fleet.tar.gz"), entries());
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        write("a", "1", LONG, "2");
        byte[] first = Files.readAllBytes(archive);
        Path other = base.resolve("other.tgz");
        new ArchiveExport(other).write(Trees.files("a", "1", LONG, "2"));
        assertArrayEquals(first, Files.readAllBytes(other));
        assertArrayEquals(new byte[] { 0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0 }, Arrays.copyOf(first, 8),
                "no name and no time in the header");
    }

    @Test
    void aPlanCountsAllFilesNamesTheFirstAndWritesNothing() throws IOException {
        ArchivePlan plan = new ArchiveExport(archive).plan(Trees.files("a", "1", "b", "22", "c", "333"), 2);
        assertEquals(new ArchivePlan(List.of(new ArchivePlan.Entry("a", 1), new ArchivePlan.Entry("b", 2)), 3, 6,
                ArchivePlan.Outcome.CREATE), plan);
        assertEquals(1, plan.more());
        assertEquals(List.of(), entries());
    }

    @Test
    void aPlanSaysWhatBecomesOfTheArchiveThatIsThere() throws IOException {
        write("a", "1");
        ArchiveExport export = new ArchiveExport(archive);
        assertEquals(ArchivePlan.Outcome.UNCHANGED, export.plan(Trees.files("a", "1"), 9).outcome());
        assertEquals(ArchivePlan.Outcome.REPLACE, export.plan(Trees.files("a", "2"), 9).outcome());
        assertThrows(ExportException.class, () -> export.plan(Trees.files("a", "1", "A", "2"), 9));
        assertThrows(ExportException.class, () -> new ArchiveExport(base).plan(Trees.files("a", "1"), 9));
    }

    @Test
    void namesNoUserAndNoTime() throws IOException {
        write("a", "1", LONG, "2");
        try (TarArchiveInputStream tar = open()) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                assertEquals(List.of("", "", 0L, 0L, 0100644, 0L), List.of(entry.getUserName(), entry.getGroupName(),
                        entry.getLongUserId(), entry.getLongGroupId(), entry.getMode(),
                        entry.getLastModifiedTime().toMillis()));
            }
        }
    }

    @Test
    void leavesAnUnchangedArchiveUntouched() throws IOException {
        write("a", "1");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(archive, old);
        assertFalse(write("a", "1"));
        assertEquals(old, Files.getLastModifiedTime(archive));
        assertTrue(write("a", "2"));
        assertEquals(List.of("a=2"), content());
    }

    @Test
    void tellsWhetherItDiffers() throws IOException {
        assertTrue(new ArchiveExport(archive).differs(Trees.files("a", "1")));
        write("a", "1", "b", "2");
        assertFalse(new ArchiveExport(archive).differs(Trees.files("a", "1", "b", "2")));
        assertTrue(new ArchiveExport(archive).differs(Trees.files("a", "1", "b", "3")));
        assertTrue(new ArchiveExport(archive).differs(Trees.files("a", "1")));
        assertTrue(new ArchiveExport(archive).differs(Trees.files("a", "1", "b", "2", "c", "")));
        Files.write(archive, new byte[] { 1 }, StandardOpenOption.APPEND);
        assertTrue(new ArchiveExport(archive).differs(Trees.files("a", "1", "b", "2")));
    }

    @Test
    void aCancellationOrAFaultLeavesTheOldArchive() throws IOException {
        write("a", "1");
        byte[] before = Files.readAllBytes(archive);
        int[] asked = { 0 };
        ArchiveExport cancelled = new ArchiveExport(archive, Progress.NONE, Progress.UNKNOWN, () -> asked[0]++ == 1);
        assertThrows(CancellationException.class, () -> cancelled.write(Trees.files("b", "1", "c", "2")));
        assertThrows(ExportException.class, () -> write("b", "1", "../c", "2"));
        assertThrows(ExportException.class, () -> write("b", "1", "B", "2"));
        Iterator<OutputFile> failing = Trees.files("b", "1");
        failing.next();
        assertThrows(RuntimeException.class, () -> new ArchiveExport(archive).write(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public OutputFile next() {
                return failing.next();
            }
        }));
        assertArrayEquals(before, Files.readAllBytes(archive));
        assertEquals(List.of("fleet.tar.gz"), entries());
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(archive);
        assertTrue(assertThrows(ExportException.class, () -> write("a", "1")).getMessage().contains("is a folder"));
    }

    private boolean write(String... files) throws IOException {
        return new ArchiveExport(archive).write(Trees.files(files));
    }

    private List<String> content() throws IOException {
        List<String> content = new ArrayList<>();
        try (TarArchiveInputStream tar = open()) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                content.add(entry.getName() + "=" + new String(tar.readAllBytes(), UTF_8));
            }
        }
        return content;
    }

    private TarArchiveInputStream open() throws IOException {
        return new TarArchiveInputStream(new GzipCompressorInputStream(
                new BufferedInputStream(Files.newInputStream(archive))), UTF_8.name());
    }

    private List<String> entries() throws IOException {
        try (var entries = Files.list(base)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}

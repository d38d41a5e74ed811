// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;

class FolderExportTest {

    @TempDir
    private Path base;
    private Path out;

    @BeforeEach
    void nameOutput() {
        out = base.resolve("out");
    }

    @Test
    void writesANewFolderWithItsRecord() throws IOException {
        ExportPlan plan = write(false, "b.xml", "B", "d/a.xml", "A");
        assertEquals(Map.of("b.xml", "B", "d/", "", "d/a.xml", "A", ".provchain-export",
                Trees.record("b.xml", "d/a.xml")), Trees.read(out));
        assertEquals(List.of("b.xml", "d/a.xml"), plan.create());
        assertEquals(List.of("out"), entries(base));
    }

    @Test
    void makesTheFoldersAboveTheOutput() throws IOException {
        new FolderExport(base.resolve("x/y/out"), false).write(Trees.files("a", "1"));
        assertEquals("1", Files.readString(base.resolve("x/y/out/a")));
        assertEquals(List.of("x"), entries(base));
    }

    @Test
    void fillsAnEmptyFolderAndKeepsItsPermissions() throws IOException {
        Files.createDirectory(out);
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-x--x"));
        write(false, "a", "1");
        assertEquals("1", Files.readString(out.resolve("a")));
        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
    }

    @Test
    void leavesUnchangedFilesUntouched() throws IOException {
        write(false, "a", "1", "b", "2");
        age("a", "b", ".provchain-export");
        Map<String, Long> before = Trees.times(out);
        assertFalse(write(false, "a", "1", "b", "2").differs());
        assertEquals(before, Trees.times(out));
        ExportPlan plan = write(false, "a", "1", "b", "3");
        assertEquals(List.of(List.of("b"), List.of("a")), List.of(plan.update(), plan.unchanged()));
        assertEquals(before.get("a"), Trees.times(out).get("a"));
        assertEquals(before.get(".provchain-export"), Trees.times(out).get(".provchain-export"));
        assertEquals("3", Files.readString(out.resolve("b")));
    }

    @Test
    void keepsThePermissionsOfAFileThatItChanges() throws IOException {
        write(false, "a", "1");
        Files.setPosixFilePermissions(out.resolve("a"), PosixFilePermissions.fromString("rw-r-----"));
        write(false, "a", "2");
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("a"))));
    }

    @Test
    void removesWhatItWroteEarlierOnlyWhenAsked() throws IOException {
        write(false, "a", "1", "d/e/b", "2", "d/c", "3");
        ExportPlan kept = write(false, "d/c", "3");
        assertEquals(List.of("a", "d/e/b"), kept.obsolete());
        assertFalse(kept.differs());
        assertEquals("2", Files.readString(out.resolve("d/e/b")));
        Trees.write(out, Map.of("foreign", "f"));
        ExportPlan pruned = write(true, "d/c", "3");
        assertEquals(List.of("a", "d/e/b"), pruned.delete());
        assertEquals(Map.of("d/", "", "d/c", "3", "foreign", "f", ".provchain-export", Trees.record("d/c")),
                Trees.read(out));
    }

    @Test
    void forgetsFilesThatSomebodyElseRemoved() throws IOException {
        write(false, "a", "1", "b", "2");
        Files.delete(out.resolve("a"));
        write(false, "b", "2");
        assertEquals(Trees.record("b"), Files.readString(out.resolve(".provchain-export")));
        Trees.write(out, Map.of("a", "now foreign"));
        write(true, "b", "2");
        assertEquals("now foreign", Files.readString(out.resolve("a")));
    }

    @Test
    void refusesForeignFilesThatAreInTheWay() throws IOException {
        Trees.write(out, Map.of("a", "mine", "c/x", "mine too"));
        Map<String, String> before = Trees.read(out);
        String message = refused("b", "1", "a", "2", "c", "3");
        assertTrue(message.endsWith("another folder: a, c"), message);
        assertEquals(before, Trees.read(out));
        assertEquals(List.of("out"), entries(base));
    }

    @Test
    void namesTenForeignFilesAndCountsTheOthers() throws IOException {
        String[] files = new String[24];
        for (int i = 0; i < 12; i++) {
            files[2 * i] = "f" + (i + 10);
            files[2 * i + 1] = "new";
            Trees.write(out, Map.of("f" + (i + 10), "old"));
        }
        String message = refused(files);
        assertTrue(message.endsWith("f10, f11, f12, f13, f14, f15, f16, f17, f18, f19 and 2 more"), message);
    }

    @Test
    void aForeignFileWithTheSameBytesStaysForeign() throws IOException {
        Trees.write(out, Map.of("a", "1"));
        write(false, "a", "1", "b", "2");
        assertEquals(Trees.record("b"), Files.readString(out.resolve(".provchain-export")));
        write(true, "b", "2");
        assertEquals("1", Files.readString(out.resolve("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../a", "/a", "a/../../b", "C:/a", "", "nul" })
    void refusesPathsThatLeaveTheFolder(String path) throws IOException {
        assertTrue(refused("fine", "1", path, "2").contains("cannot be written"));
        assertEquals(List.of(), entries(base));
    }

    @Test
    void refusesTwoFilesWithOnePath() throws IOException {
        assertTrue(refused("a/b", "1", "A/b", "1").contains("letter case"));
        assertEquals(List.of(), entries(base));
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(base.resolve("elsewhere"));
        Files.createDirectory(out);
        Files.createSymbolicLink(out.resolve("d"), elsewhere);
        Files.createSymbolicLink(out.resolve("f"), elsewhere.resolve("f"));
        assertTrue(refused("d/a", "1", "f", "2").endsWith(": d/a, f"));
        assertEquals(List.of(), entries(elsewhere));
    }

    @Test
    void doesNotRemoveThroughALink() throws IOException {
        write(false, "d/a", "1", "b", "2");
        Path elsewhere = Files.move(out.resolve("d"), base.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve("d"), elsewhere);
        write(true, "b", "2");
        assertEquals("1", Files.readString(elsewhere.resolve("a")));
    }

    @Test
    void anOutputFolderBehindALinkStaysThere() throws IOException {
        Path real = Files.createDirectory(base.resolve("real"));
        Files.createSymbolicLink(out, real);
        write(false, "a", "1");
        assertTrue(Files.isSymbolicLink(out));
        assertEquals("1", Files.readString(real.resolve("a")));
    }

    @Test
    void refusesAnOutputThatIsAFile() throws IOException {
        Files.writeString(out, "x");
        assertTrue(refused("a", "1").contains("is no folder"));
        assertEquals("x", Files.readString(out));
    }

    @Test
    void refusesARecordThatNamesOtherFolders() throws IOException {
        Trees.write(out, Map.of(".provchain-export", Trees.record("a", "../victim")));
        Trees.write(base, Map.of("victim", "v"));
        assertTrue(refused("b", "1").startsWith(out.toRealPath().resolve(".provchain-export") + ":3:1: "));
        assertEquals("v", Files.readString(base.resolve("victim")));
    }

    @Test
    void planningChangesNothing() throws IOException {
        write(false, "a", "1", "b", "2", "c", "3");
        Trees.write(out, Map.of("f", "foreign"));
        Map<String, String> before = Trees.read(base);
        ExportPlan plan = new FolderExport(out, true).plan(Trees.files("a", "1", "b", "x", "d", "4", "f", "5"));
        assertEquals(new ExportPlan(List.of("d"), List.of("b"), List.of("a"), List.of("c"), List.of(), List.of("f")),
                plan);
        assertTrue(plan.differs());
        assertEquals(before, Trees.read(base));
        assertEquals(List.of("a"), new FolderExport(base.resolve("none"), false).plan(Trees.files("a", "1")).create());
        assertFalse(Files.exists(base.resolve("none")));
    }

    @Test
    void refusesToRunBesideAnotherExport() throws IOException {
        Files.createDirectory(out);
        try (Staging other = Staging.open(out.toRealPath())) {
            assertTrue(refused("a", "1").contains("another export is writing"));
            assertTrue(Files.isDirectory(other.root()));
        }
        write(false, "a", "1");
        assertEquals(List.of("out"), entries(base));
    }

    @Test
    void cleansUpAfterAKilledRun() throws IOException {
        Trees.write(base, Map.of(".out.provchain-staging/tree/d/a", "half", ".out.provchain-staging/lock", ""));
        write(false, "a", "1");
        assertEquals(List.of("out"), entries(base));
    }

    @Test
    void anErrorOfTheGeneratorLeavesNothing() throws IOException {
        Iterator<OutputFile> failing = new Iterator<>() {
            private int count;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public OutputFile next() {
                if (count++ == 3) {
                    throw new IllegalStateException("no value");
                }
                return new OutputFile("f" + count, new byte[1]);
            }
        };
        assertThrows(IllegalStateException.class, () -> new FolderExport(base.resolve("x/out"), false).write(failing));
        assertEquals(List.of(), entries(base));
    }

    @Test
    void showsItsProgress() throws IOException {
        List<String> calls = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void started(long total) {
                calls.add("started " + total);
            }

            @Override
            public void advanced(long steps) {
                calls.add("+" + steps);
            }

            @Override
            public void done() {
                calls.add("done");
            }
        };
        new FolderExport(out, false, progress, 2, Cancellation.NEVER).write(Trees.files("a", "1", "b", "2"));
        assertEquals(List.of("started 2", "+1", "+1", "done"), calls);
    }

    private ExportPlan write(boolean prune, String... files) throws IOException {
        return new FolderExport(out, prune).write(Trees.files(files));
    }

    private String refused(String... files) {
        return assertThrows(ExportException.class, () -> write(false, files)).getMessage();
    }

    private void age(String... names) throws IOException {
        for (String name : names) {
            Files.setLastModifiedTime(out.resolve(name), FileTime.fromMillis(1_000_000_000_000L));
        }
    }

    private static List<String> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}

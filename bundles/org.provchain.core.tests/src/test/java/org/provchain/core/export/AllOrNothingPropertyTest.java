// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;

/** Whatever stops an export, and whenever: the folder is the old one byte for byte, or the new one. */
class AllOrNothingPropertyTest {

    private static final int TRIES = 100;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aCancellationLeavesTheOldTree(@ForAll("trees") Map<String, String> old,
            @ForAll("trees") Map<String, String> fresh, @ForAll boolean prune, @ForAll @IntRange(max = 25) int after)
            throws IOException {
        inFolder(base -> {
            Path out = oldTree(base, old);
            Map<String, String> before = Trees.read(base);
            int[] asked = { 0 };
            Cancellation cancellation = () -> asked[0]++ == after;
            try {
                export(out, prune, cancellation).write(Trees.files(fresh));
                assertComplete(out, old, fresh, prune);
            } catch (CancellationException e) {
                assertEquals(before, Trees.read(base));
            }
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aFailingGeneratorLeavesTheOldTree(@ForAll("trees") Map<String, String> old,
            @ForAll("trees") Map<String, String> fresh, @ForAll @IntRange(max = 6) int after) throws IOException {
        inFolder(base -> {
            Path out = oldTree(base, old);
            Map<String, String> before = Trees.read(base);
            Iterator<OutputFile> files = Trees.files(fresh);
            int[] given = { 0 };
            Iterator<OutputFile> failing = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public OutputFile next() {
                    if (given[0]++ >= after || !files.hasNext()) {
                        throw new UncheckedIOException(new IOException("broken off"));
                    }
                    return files.next();
                }
            };
            try {
                export(out, true, Cancellation.NEVER).write(failing);
            } catch (UncheckedIOException e) {
                assertEquals(before, Trees.read(base));
            }
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aFileThatComesInTheWayMeanwhileLeavesTheOldTree(@ForAll("trees") Map<String, String> old,
            @ForAll("trees") Map<String, String> fresh) throws IOException {
        inFolder(base -> {
            Path out = oldTree(base, old);
            Trees.write(out, Map.of("foreign", "f"));
            Map<String, String> files = new TreeMap<>(fresh);
            files.put("z/new", "n");
            Map<String, String> before = new TreeMap<>(Trees.read(base));
            before.put("out/z/", "");
            before.put("out/z/new", "meanwhile");
            // The first question behind the last file is asked when the plan is made.
            int[] asked = { 0 };
            Cancellation meanwhile = () -> {
                if (asked[0]++ == files.size()) {
                    put(out, Map.of("z/new", "meanwhile"));
                }
                return false;
            };
            try {
                export(out, true, meanwhile).write(Trees.files(files));
                throw new AssertionError("it should have failed");
            } catch (IOException e) {
                assertEquals(before, Trees.read(base));
            }
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theNextRunPutsBackWhatAKilledRunLeft(@ForAll("trees") Map<String, String> old,
            @ForAll("trees") Map<String, String> fresh, @ForAll boolean prune, @ForAll @IntRange(max = 25) int after)
            throws IOException {
        inFolder(base -> inFolder(copies -> {
            Path out = oldTree(base, old);
            Map<String, String> before = Trees.read(base);
            Path copy = copies.resolve("copy");
            int[] asked = { 0 };
            // A copy made in the middle of the work is what a kill leaves behind.
            Cancellation killed = () -> {
                if (asked[0]++ == after) {
                    copy(base, copy);
                }
                return false;
            };
            export(out, prune, killed).write(Trees.files(fresh));
            if (Files.exists(copy)) {
                Staging.open(copy.resolve("out").toRealPath()).close();
                assertEquals(before, Trees.read(copy));
            }
        }));
    }

    @Provide
    Arbitrary<Map<String, String>> trees() {
        Arbitrary<String> paths = Arbitraries.of("a", "b", "d/a", "d/b", "d/e/a", "f/a");
        Arbitrary<String> contents = Arbitraries.of("", "1", "2", "longer");
        return Arbitraries.maps(paths, contents).ofMaxSize(6).map(TreeMap::new);
    }

    private static FolderExport export(Path out, boolean prune, Cancellation cancellation) {
        return new FolderExport(out, prune, Progress.NONE, Progress.UNKNOWN, cancellation);
    }

    private static Path oldTree(Path base, Map<String, String> old) throws IOException {
        Path out = Files.createDirectory(base.resolve("out"));
        Trees.write(out, Map.of("foreign", "f"));
        export(out, false, Cancellation.NEVER).write(Trees.files(old));
        return out;
    }

    private static void assertComplete(Path out, Map<String, String> old, Map<String, String> fresh, boolean prune)
            throws IOException {
        Map<String, String> expected = new TreeMap<>(prune ? Map.of() : old);
        expected.putAll(fresh);
        String record = Trees.record(expected.keySet().toArray(String[]::new));
        expected.put("foreign", "f");
        expected.put(".provchain-export", record);
        Map<String, String> actual = Trees.read(out);
        actual.keySet().removeIf(path -> path.endsWith("/"));
        assertEquals(expected, actual);
    }

    private static void put(Path folder, Map<String, String> files) {
        try {
            Trees.write(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Trees.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inFolder(FolderTest test) throws IOException {
        Path base = Files.createTempDirectory("provchain-test");
        try {
            test.run(base);
        } finally {
            FileTrees.delete(base);
        }
    }

    /** A test that needs a folder of its own for each try. */
    private interface FolderTest {
        void run(Path base) throws IOException;
    }
}

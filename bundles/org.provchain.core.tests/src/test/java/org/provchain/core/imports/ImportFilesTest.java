// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an import: what becomes of each is known before, and all are written or none. */
class ImportFilesTest {

    private static final ImportResult RESULT = new ImportResult(List.of(), List.of(), Optional.of("chain new { }\n"),
            new TreeMap<>(Map.of("devices.csv", "mac\n", "provchain.toml", "[simulation]\n")));

    @TempDir
    private Path folder;
    private Path text;

    @BeforeEach
    void name() {
        text = folder.resolve("new.chain");
    }

    private List<String> changes() throws IOException {
        return ImportFiles.of(text, RESULT).files().stream()
                .map(each -> each.path().getFileName() + " " + each.change()).toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsNotThereIsNew() throws IOException {
        assertEquals(List.of("new.chain NEW", "devices.csv NEW", "provchain.toml NEW"), changes());
        assertEquals(List.of(), names(), "nothing is written yet");
        ImportFiles.of(text, RESULT).write();
        assertEquals(List.of("devices.csv", "new.chain", "provchain.toml"), names());
        assertEquals("chain new { }\n", Files.readString(text));
        assertEquals(List.of("new.chain UNCHANGED", "devices.csv UNCHANGED", "provchain.toml UNCHANGED"), changes());
    }

    @Test
    void aTextAndATableAreReplacedAndAProjectFileStays() throws IOException {
        Files.writeString(text, "old");
        Files.setPosixFilePermissions(text, PosixFilePermissions.fromString("rw-r-----"));
        Files.writeString(folder.resolve("devices.csv"), "old");
        Files.writeString(folder.resolve("provchain.toml"), "# mine");
        assertEquals(List.of("new.chain REPLACED", "devices.csv REPLACED", "provchain.toml KEPT"), changes());
        ImportFiles.of(text, RESULT).write();
        assertEquals("chain new { }\n", Files.readString(text));
        assertEquals("mac\n", Files.readString(folder.resolve("devices.csv")));
        assertEquals("# mine", Files.readString(folder.resolve("provchain.toml")));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(text)));
        assertEquals(List.of("devices.csv", "new.chain", "provchain.toml"), names());
    }

    @Test
    void whereOneCannotBeWrittenNoneIs() throws IOException {
        Files.writeString(folder.resolve("devices.csv"), "old");
        ImportFiles files = ImportFiles.of(text, RESULT);
        Files.createDirectory(text);
        IOException failed = assertThrows(IOException.class, files::write);
        assertTrue(failed.getMessage().endsWith("new.chain is a folder; choose another name."), failed.getMessage());
        assertEquals("old", Files.readString(folder.resolve("devices.csv")));
        assertEquals(List.of("devices.csv", "new.chain"), names());
    }

    @Test
    void whatHasTakenItsPlaceGivesItBack() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "old");
        StagedFile replaced = StagedFile.of(there, "new");
        StagedFile made = StagedFile.of(folder.resolve("made"), "new");
        StagedFile waiting = StagedFile.of(folder.resolve("waiting"), "new");
        replaced.take();
        made.take();
        assertEquals("new", Files.readString(there));
        IOException failure = new IOException();
        for (StagedFile each : List.of(replaced, made, waiting)) {
            each.giveBack(failure);
            each.clear();
        }
        assertEquals(0, failure.getSuppressed().length);
        assertEquals("old", Files.readString(there));
        assertEquals(List.of("there"), names());
    }

    @Test
    void aCopyThatCannotBeGivenBackIsNotThrownAway() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "old");
        StagedFile replaced = StagedFile.of(there, "new");
        replaced.take();
        Files.delete(there);
        Files.createDirectories(there.resolve("in the way"));
        IOException failure = new IOException();
        replaced.giveBack(failure);
        replaced.clear();
        assertEquals(1, failure.getSuppressed().length);
        assertEquals(2, names().size(), "the copy is still there: " + names());
    }
}

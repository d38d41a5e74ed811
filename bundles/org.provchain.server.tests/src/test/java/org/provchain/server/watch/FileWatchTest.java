// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes of files count, and when. */
class FileWatchTest {

    @TempDir
    private Path folder;
    private Path text;
    private Path table;
    private FileWatch watch;

    @BeforeEach
    void start() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project/site"));
        text = Files.writeString(project.resolve("a.chain"), "a");
        table = Files.writeString(folder.resolve("phones.csv"), "mac\n");
        watch = new FileWatch(folder.resolve("project"), () -> List.of(table));
    }

    /** Looks until the files have come to rest. */
    private boolean changed() {
        return watch.hasChanged() | watch.hasChanged();
    }

    @Test
    void nothing() {
        assertFalse(changed());
    }

    @Test
    void aTextThatIsSavedCountsOnceAndWhenItHasComeToRest() throws IOException {
        Files.writeString(text, "ab");
        assertFalse(watch.hasChanged(), "it may still be written");
        assertTrue(watch.hasChanged());
        assertFalse(changed());
    }

    @Test
    void aTextThatTakesThePlaceOfAnother() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft"), "b");
        Files.setLastModifiedTime(draft, Files.getLastModifiedTime(text));
        Files.move(draft, text, StandardCopyOption.REPLACE_EXISTING);
        assertTrue(changed());
    }

    @Test
    void newAndDeletedTextsTablesAndTheProjectFile() throws IOException {
        Files.writeString(text.resolveSibling("b.chain"), "b");
        assertTrue(changed());
        Files.delete(text);
        assertTrue(changed());
        Files.writeString(table, "mac,name\n");
        assertTrue(changed());
        Files.delete(table);
        assertTrue(changed());
        Files.writeString(folder.resolve("project/provchain.toml"), "");
        assertTrue(changed());
    }

    @Test
    void otherFilesAndHiddenFoldersDoNotCount() throws IOException {
        Files.writeString(text.resolveSibling("note.txt"), "b");
        Files.createDirectories(folder.resolve("project/.git"));
        Files.writeString(folder.resolve("project/.git/x.chain"), "b");
        assertFalse(changed());
    }
}

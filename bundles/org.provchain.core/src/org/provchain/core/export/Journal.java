// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The changes that an export is making to its output, written down before the first of them, so that also a run that
 * was killed half-way can be undone. The old files wait in the folder {@code old}, named by the number of the change.
 *
 * @param root the staging folder
 */
record Journal(Path root) {

    private static final String END = "END";

    static Journal of(Path root) {
        return new Journal(root);
    }

    /** Whether changes are written down that may have begun. */
    boolean isPending() {
        return Files.exists(file());
    }

    /** Writes the changes down; complete or not at all. */
    void write(List<Change> changes) throws IOException {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append(change.line()));
        Path draft = root.resolve("journal.draft");
        Files.writeString(draft, text.append(END).append('\n'), UTF_8);
        Files.createDirectory(root.resolve("old"));
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Says that the changes are made and are not to be undone any more. */
    void finish() throws IOException {
        Files.delete(file());
    }

    /** Where the old file of a change waits. */
    Path old(int number) {
        return root.resolve("old").resolve(Integer.toString(number));
    }

    /** Where the new file of a change waits. */
    Path fresh(Change change) {
        return root.resolve(StagedTree.NAME).resolve(change.path());
    }

    private Path file() {
        return root.resolve("journal");
    }

    /** Undoes the changes that were made, the last one first, and forgets them. */
    void rollBack(Path target) throws IOException {
        if (!isPending()) {
            return;
        }
        List<String> lines = Files.readAllLines(file(), UTF_8);
        for (int number = lines.indexOf(END) - 1; number >= 0; number--) {
            undo(Change.parse(lines.get(number)), number, target);
        }
        finish();
    }

    private void undo(Change change, int number, Path target) throws IOException {
        Path file = target.resolve(change.path());
        switch (change.kind()) {
        case UPDATE, DELETE -> {
            if (Files.exists(old(number), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(old(number), file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        case CREATE -> {
            // As long as the new file waits, it has not taken its place.
            if (Files.notExists(fresh(change), LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(file);
            }
        }
        case FOLDER -> removeIfEmpty(file);
        }
    }

    /** Removes a folder unless something is in it; says whether it is gone. */
    static boolean removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }
}

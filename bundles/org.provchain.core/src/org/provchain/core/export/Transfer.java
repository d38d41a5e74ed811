// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

import org.provchain.core.export.Change.Kind;
import org.provchain.core.progress.Cancellation;

/** Brings staged files into an output folder that is in use, change by change, and takes all back if one fails. */
final class Transfer {

    private final Journal journal;
    private final Path target;
    private final Cancellation cancellation;

    Transfer(Path staging, Path target, Cancellation cancellation) {
        this.journal = Journal.of(staging);
        this.target = target;
        this.cancellation = cancellation;
    }

    /**
     * Makes all changes.
     *
     * @throws IOException                                if one failed; the output is as it was
     * @throws java.util.concurrent.CancellationException if it was cancelled; the output is as it was
     */
    void carryOut(List<Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        journal.write(changes);
        boolean complete = false;
        try {
            for (int number = 0; number < changes.size(); number++) {
                cancellation.check();
                make(changes.get(number), number);
            }
            complete = true;
        } finally {
            if (!complete) {
                takeBack();
            }
        }
        journal.finish();
        for (Change change : changes) {
            if (change.kind() == Kind.DELETE) {
                removeEmptyFolders(target.resolve(change.path()).getParent());
            }
        }
    }

    private void takeBack() throws IOException {
        try {
            journal.rollBack(target);
        } catch (IOException e) {
            throw new ExportException("the export failed and not all old files could be put back (" + e.getMessage()
                    + "); remove the cause and run it again: it begins by putting back the rest", e);
        }
    }

    private void make(Change change, int number) throws IOException {
        Path file = target.resolve(change.path());
        switch (change.kind()) {
        case FOLDER -> Files.createDirectory(file);
        // Not over a file that came meanwhile.
        case CREATE -> Files.move(journal.fresh(change), file);
        case UPDATE -> {
            keepOld(file, journal.old(number));
            keepPermissions(file, journal.fresh(change));
            Files.move(journal.fresh(change), file, StandardCopyOption.ATOMIC_MOVE);
        }
        case DELETE -> Files.move(file, journal.old(number), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** By a link where that works, so that whoever reads the file finds the old one or the new one at any moment. */
    private static void keepOld(Path file, Path old) throws IOException {
        try {
            Files.createLink(old, file);
        } catch (IOException | UnsupportedOperationException e) {
            Path draft = old.resolveSibling(old.getFileName() + ".draft");
            Files.copy(file, draft, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, old, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void keepPermissions(Path file, Path fresh) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(file, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (from != null) {
            Files.setPosixFilePermissions(fresh, from.readAttributes().permissions());
        }
    }

    private void removeEmptyFolders(Path lowest) throws IOException {
        Path folder = lowest;
        while (!folder.equals(target) && Journal.removeIfEmpty(folder)) {
            folder = folder.getParent();
        }
    }
}

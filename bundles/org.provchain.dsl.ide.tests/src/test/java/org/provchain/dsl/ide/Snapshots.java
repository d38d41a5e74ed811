// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.dsl.ide.project.ProjectTexts;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;

/** Projects for the tests, in a folder of the test. */
public final class Snapshots {

    /** The name of the text that most tests have. */
    public static final String NAME = "site.chain";

    private Snapshots() {
    }

    /** The project with one text. */
    public static Snapshot of(Path folder, String text) {
        write(folder, NAME, text);
        return read(folder);
    }

    /** Writes a file of the project. */
    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads the project. */
    public static Snapshot read(Path folder) {
        try {
            return new ProjectTexts(folder).snapshot(CancelIndicator.NullImpl);
        } catch (UnreadableInput unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** Where the one text lies. */
    public static Path file(Path folder) {
        return folder.resolve(NAME).toAbsolutePath().normalize();
    }
}

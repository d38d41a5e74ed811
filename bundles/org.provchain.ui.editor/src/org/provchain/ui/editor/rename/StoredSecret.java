// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.provchain.core.secrets.SecretFile;
import org.provchain.core.secrets.SecretFileException;
import org.provchain.dsl.ide.names.NameKind;
import org.provchain.dsl.ide.rename.Renaming;

/** Finds the value of a secret that is renamed: it stands outside of the project, so that renaming leaves it as it is. */
final class StoredSecret {

    private StoredSecret() {
    }

    /** The file of the user that holds the secret under its old name; empty where the thing is none, or not in there. */
    static Optional<Path> file(Renaming renaming, Path project) {
        // where the quick fix that takes a secret out of a text puts it
        Path file = Path.of(System.getProperty("user.home"), ".provchain", "secrets",
                project.getFileName() + ".secrets");
        return renaming.use().thing().kind() == NameKind.SECRET && Files.exists(file)
                && holds(file, project, renaming.currentName()) ? Optional.of(file) : Optional.empty();
    }

    private static boolean holds(Path file, Path project, String name) {
        try {
            return SecretFile.read(file, project).get(name).isPresent();
        } catch (SecretFileException unreadable) {
            // the export says what is wrong with it
            return false;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.provchain.core.secrets.EnvironmentSecrets;
import org.provchain.core.secrets.SecretFile;
import org.provchain.core.secrets.SecretSource;
import org.provchain.ui.TypedPath;

/** Where the secrets of a chain come from: the file of its last export, else that of the project, and the environment. */
public final class ChainSecrets {

    private ChainSecrets() {
    }

    /** The file; empty where there is none. */
    public static Optional<Path> file(IProject project, String chain) {
        return Optional.of(ExportEntries.of(settings(), project, chain).secrets()).filter(each -> !each.isBlank())
                .flatMap(TypedPath::of).or(() -> ofProject(project));
    }

    /** Uses a file from now on, also for the next export. */
    public static void use(IProject project, String chain, Path file) {
        ExportEntries old = ExportEntries.of(settings(), project, chain);
        new ExportEntries(old.folder(), old.archive(), file.toString(), old.prune()).keep(settings(), project, chain);
    }

    /**
     * The secrets as they are now.
     *
     * @param file the file, if there is one
     * @param root the folder of the project
     * @throws IOException if the file cannot be read, or is not kept safely
     */
    public static SecretSource read(Optional<Path> file, Path root) throws IOException {
        SecretSource environment = new EnvironmentSecrets(System.getenv());
        return file.isEmpty() ? environment : SecretFile.read(file.get(), root).orElse(environment);
    }

    /** Where the quick fix that takes a secret out of a text puts it. */
    private static Optional<Path> ofProject(IProject project) {
        return Optional.ofNullable(project.getLocation()).map(each -> Path.of(System.getProperty("user.home"),
                ".provchain", "secrets", each.lastSegment() + ".secrets")).filter(Files::exists);
    }

    private static IDialogSettings settings() {
        return ExportWizard.settings();
    }
}

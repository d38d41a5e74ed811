// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.provchain.core.secrets.SecretFile;
import org.provchain.dsl.ide.quickfix.QuickFix.KeptSecret;

/**
 * The file that keeps the secrets of a project: outside of it, readable by the user alone, in the form that the export reads.
 *
 * @param project the folder of the project
 */
record SecretStore(Path project) {

    /** Where the file lies. */
    Path file() {
        return Path.of(System.getProperty("user.home"), ".provchain", "secrets",
                project.getFileName() + ".secrets");
    }

    /** Keeps a value, after the user has agreed; false if he did not, or it could not be written. */
    boolean keep(KeptSecret secret) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            refuse(secret);
            boolean agreed = Boolean.getBoolean("provchain.unattended") || MessageDialog.openConfirm(
                    window == null ? null : window.getShell(), Messages.SecretStore_title,
                    Messages.bind(Messages.SecretStore_question, secret.name(), file()));
            if (agreed) {
                write(secret);
            }
            return agreed;
        } catch (IOException failed) {
            MessageDialog.openError(window == null ? null : window.getShell(), Messages.SecretStore_title,
                    Messages.bind(Messages.SecretStore_failed, file(), failed.getLocalizedMessage()));
            return false;
        }
    }

    /** A value that the file cannot hold, or that would replace another, must stay where it is. */
    private void refuse(KeptSecret secret) throws IOException {
        if (!secret.value().equals(secret.value().strip()) || secret.value().isEmpty()
                || secret.value().lines().count() > 1) {
            throw new IOException(Messages.SecretStore_blanks);
        }
        if (Files.exists(file()) && SecretFile.read(file(), project).get(secret.name()).isPresent()) {
            throw new IOException(Messages.bind(Messages.SecretStore_taken, secret.name()));
        }
    }

    private void write(KeptSecret secret) throws IOException {
        Path file = file();
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            create(file);
        }
        String before = Files.readString(file);
        String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        Files.writeString(file, end + secret.name() + " = " + secret.value() + "\n", StandardOpenOption.APPEND);
    }

    private static void create(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}

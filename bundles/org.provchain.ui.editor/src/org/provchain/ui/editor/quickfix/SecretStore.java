// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.provchain.core.secrets.SecretFile;
import org.provchain.core.secrets.SecretSource;
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
            if (isKept(secret)) {
                return true;
            }
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

    private boolean isKept(KeptSecret secret) throws IOException {
        if (!Files.exists(file())) {
            return false;
        }
        SecretSource source = SecretFile.read(file(), project);
        Optional<?> known = source.get(secret.name());
        if (known.isPresent()) {
            throw new IOException(Messages.bind(Messages.SecretStore_taken, secret.name()));
        }
        return false;
    }

    private void write(KeptSecret secret) throws IOException {
        Path file = file();
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            create(file);
        }
        Files.writeString(file, secret.name() + " = " + secret.value() + "\n", StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
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

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;

/** What keeps a new project from being made. */
final class NewChainProjectCheck {

    private NewChainProjectCheck() {
    }

    /** The first fault, in the order of the page; empty where there is none. */
    static Optional<String> fault(String name, Optional<Path> folder, boolean inWorkspace, String base) {
        if (name.isEmpty()) {
            return Optional.of(Messages.NewProject_enter_name);
        }
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
        if (!valid.isOK()) {
            return Optional.of(valid.getMessage());
        }
        if (ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()) {
            return Optional.of(Messages.NewProject_name_taken);
        }
        if (folder.isEmpty() || !inWorkspace && !folder.get().isAbsolute()) {
            return Optional.of(Messages.NewProject_enter_folder);
        }
        if (isUsed(folder.get())) {
            return Optional.of(Messages.bind(Messages.NewProject_folder_used, folder.get()));
        }
        return BaseUrl.fault(base);
    }

    private static boolean isUsed(Path folder) {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(each -> !each.getFileName().toString().equals(".git"));
        } catch (IOException unreadable) {
            return true;
        }
    }
}

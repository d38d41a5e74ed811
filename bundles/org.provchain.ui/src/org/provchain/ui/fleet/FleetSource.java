// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.provchain.core.project.Project;
import org.provchain.core.project.TablePaths;
import org.provchain.model.DeviceTable;

/** Where devices of a project come from. */
sealed interface FleetSource {

    /** What the user chooses it by. */
    String title();

    /**
     * A table.
     *
     * @param path     its absolute path, normalized
     * @param resource its file; empty where it lies in no project, and is not written
     * @param title    the path as the text has it
     */
    record InTable(Path path, Optional<IFile> resource, String title) implements FleetSource {
    }

    /**
     * The devices that are declared in texts.
     *
     * @param title what they are called
     */
    record InTexts(String title) implements FleetSource {
    }

    /** The tables of a project, and its texts where they declare devices. */
    static List<FleetSource> of(IProject project, Project texts) {
        List<FleetSource> sources = new ArrayList<>();
        for (DeviceTable each : texts.tables()) {
            Path path = TablePaths.of(each).toAbsolutePath().normalize();
            InTable source = new InTable(path, resource(project, path), each.getPath());
            if (sources.stream().noneMatch(other -> other instanceof InTable table && table.path().equals(path))) {
                sources.add(source);
            }
        }
        if (!texts.devices().isEmpty()) {
            sources.add(new InTexts(Messages.Fleet_in_texts));
        }
        return List.copyOf(sources);
    }

    private static Optional<IFile> resource(IProject project, Path path) {
        List<IFile> found = List.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()));
        return found.stream().filter(each -> each.getProject().equals(project)).findFirst()
                .or(() -> found.stream().findFirst());
    }
}

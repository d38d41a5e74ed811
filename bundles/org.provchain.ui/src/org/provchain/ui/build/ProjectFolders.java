// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.build;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Makes projects of the workspace from folders. The files stay where they are. */
public final class ProjectFolders {

    private ProjectFolders() {
    }

    /**
     * Opens a folder as a project, or the project that already is at this folder.
     *
     * @param folder  the folder, which exists
     * @param monitor shows progress
     * @return the project, open
     * @throws CoreException if the folder cannot be a project, such as the workspace itself
     */
    public static IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 5);
        Path place = folder.toAbsolutePath().normalize();
        Optional<IProject> existing = at(place);
        IProject project = existing.isPresent() ? existing.get() : create(place, progress.split(1));
        if (!project.isOpen()) {
            project.open(IResource.BACKGROUND_REFRESH, progress.split(1));
        }
        ChainNature.addTo(project, progress.split(1));
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        // else a crash soon after leaves a closed project
        ResourcesPlugin.getWorkspace().save(false, progress.split(1));
        return project;
    }

    /** The project at a folder. */
    public static Optional<IProject> at(Path place) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(each -> each.getLocation() != null
                        && Path.of(each.getLocation().toOSString()).equals(place))
                .findFirst();
    }

    private static IProject create(Path place, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProjectDescription description = description(workspace, place);
        IProject project = workspace.getRoot().getProject(freeName(workspace.getRoot(), description.getName()));
        description.setName(project.getName());
        // null stands for the workspace's own folder
        description.setLocation(isInWorkspace(place, project) ? null : IPath.fromOSString(place.toString()));
        project.create(description, monitor);
        return project;
    }

    private static IProjectDescription description(IWorkspace workspace, Path place) throws CoreException {
        File written = place.resolve(IProjectDescription.DESCRIPTION_FILE_NAME).toFile();
        if (written.isFile()) {
            return workspace.loadProjectDescription(IPath.fromFile(written));
        }
        Path name = place.getFileName();
        return workspace.newProjectDescription(name == null ? "chains" : name.toString());
    }

    private static String freeName(IWorkspaceRoot root, String wanted) {
        String name = wanted;
        for (int number = 2; root.getProject(name).exists(); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    private static boolean isInWorkspace(Path place, IProject project) {
        Path home = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
        return place.equals(home.resolve(project.getName()));
    }
}

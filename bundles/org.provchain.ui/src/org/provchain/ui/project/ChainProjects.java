// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.project;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The projects of the workspace, each opened when it is first asked for. Follows what changes in their folders. */
public final class ChainProjects {

    private final Map<IProject, ChainProject> projects = new ConcurrentHashMap<>();
    private final IResourceChangeListener follower = this::follow;
    private boolean open;

    /** Starts to follow the workspace, which must be locked by now. */
    public void open() {
        open = true;
        workspace().addResourceChangeListener(follower,
                IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
    }

    /** Stops following. */
    public void close() {
        if (open) {
            workspace().removeResourceChangeListener(follower);
        }
        projects.values().forEach(ChainProject::close);
        projects.clear();
    }

    /** The project that a resource belongs to; empty where it lies in none, or is not on the disk. */
    public Optional<ChainProject> of(IResource resource) {
        IProject project = resource.getProject();
        if (project == null || !project.isOpen() || project.getLocation() == null) {
            return Optional.empty();
        }
        return Optional.of(projects.computeIfAbsent(project,
                each -> new ChainProject(each.getName(), Path.of(each.getLocation().toOSString()))));
    }

    private static IWorkspace workspace() {
        return ResourcesPlugin.getWorkspace();
    }

    private void follow(IResourceChangeEvent event) {
        if (event.getDelta() == null) {
            Optional.ofNullable(projects.remove(event.getResource())).ifPresent(ChainProject::close);
            return;
        }
        for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
            ChainProject project = projects.get(delta.getResource());
            if (project != null && changes(delta, project.tables())) {
                project.changed(0);
            }
        }
    }

    private static boolean changes(IResourceDelta delta, Set<Path> tables) {
        ContentChanges changes = new ContentChanges(tables);
        try {
            delta.accept(changes);
        } catch (CoreException failed) {
            ILog.of(ChainProjects.class).error("A change of the workspace could not be read.", failed);
        }
        return changes.found();
    }
}

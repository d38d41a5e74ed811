// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;

/** Finds the project that the user is at: of what is selected, else of the text that is being edited, else the only one. */
public final class SelectedProject {

    private SelectedProject() {
    }

    /** The project; empty where it could be any. */
    public static Optional<IProject> of(IWorkbenchWindow window) {
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return Optional.empty();
        }
        return selected(page.getSelection()).or(() -> edited(page.getActiveEditor())).or(SelectedProject::only);
    }

    private static Optional<IProject> selected(ISelection selection) {
        return selection instanceof IStructuredSelection several && !several.isEmpty()
                ? Optional.ofNullable(Adapters.adapt(several.getFirstElement(), IResource.class))
                        .map(IResource::getProject)
                : Optional.empty();
    }

    private static Optional<IProject> edited(IEditorPart editor) {
        return editor == null ? Optional.empty()
                : Optional.ofNullable(ResourceUtil.getResource(editor.getEditorInput())).map(IResource::getProject);
    }

    private static Optional<IProject> only() {
        List<IProject> open = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen).toList();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }
}

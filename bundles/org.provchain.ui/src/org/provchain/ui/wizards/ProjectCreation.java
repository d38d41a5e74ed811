// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.core.text.FileFaults;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.build.ProjectFolders;

/**
 * A project to be made.
 *
 * @param folder   where it goes
 * @param template what it starts from
 * @param base     the base URL of its chains, with the slash at its end
 * @param models   the models that its chains are made for; empty leaves that open
 */
public record ProjectCreation(Path folder, ProjectTemplate template, String base, List<String> models) {

    /** The base URL of the examples. */
    public static final String EXAMPLE_BASE = "https://prov.example.com/maxwell/";

    /**
     * Makes the project.
     *
     * @return its first text
     * @throws CoreException if a file cannot be written
     */
    public IFile make(IProgressMonitor monitor) throws CoreException {
        Path text;
        try {
            text = template.write(folder, base, models).getFirst();
        } catch (IOException failed) {
            throw new CoreException(new Status(IStatus.ERROR, StudioPlugin.ID, FileFaults.sentence(failed), failed));
        }
        IProject project = ProjectFolders.open(folder, monitor);
        // a new project may be opened in another Eclipse too
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
        return project.getFile(IPath.fromOSString(folder.relativize(text).toString()));
    }

    /** A job that makes examples; one waits for the other, so that none is opened which is not whole. */
    public static Job exampleJob(String name, IJobFunction making) {
        Job job = Job.create(name, making);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        return job;
    }

    /** Opens an example in the workspace; made the first time, and afterwards opened as the user left it. */
    public static void openExample(ProjectTemplate template, IWorkbenchWindow window) {
        Path home = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
        Path folder = home.resolve("example-" + template.title());
        Job job = exampleJob(Messages.NewProject_making, monitor -> {
            try {
                IFile text = folder.toFile().exists()
                        ? text(ProjectFolders.open(folder, monitor), folder)
                        : new ProjectCreation(folder, template, EXAMPLE_BASE, List.of()).make(monitor);
                window.getShell().getDisplay().asyncExec(() -> open(text, window));
                return Status.OK_STATUS;
            } catch (CoreException failed) {
                return failed.getStatus();
            }
        });
        job.setUser(true);
        job.schedule();
    }

    /** The text of an example, also where the user gave it another name. */
    private static IFile text(IProject project, Path folder) throws CoreException {
        IFile made = project.getFile(ProjectTemplate.firstText(folder));
        return made.exists() ? made
                : Arrays.stream(project.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
                        .filter(each -> "chain".equals(each.getFileExtension())).findFirst().orElse(made);
    }

    /** Opens a text in its editor. */
    public static void open(IFile text, IWorkbenchWindow window) {
        try {
            reveal(text.getProject());
            IDE.openEditor(window.getActivePage(), text, true);
        } catch (PartInitException failed) {
            StudioPlugin.log(Messages.bind(Messages.NewProject_chain_opened, text.getName()), failed);
        }
    }

    /** Selects a project in the explorer and shows what lies in it. */
    public static void reveal(IProject project) {
        for (IWorkbenchWindow each : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IViewPart explorer = each.getActivePage() == null ? null
                    : each.getActivePage().findView(ProjectExplorer.VIEW_ID);
            if (explorer instanceof ProjectExplorer shown) {
                shown.getCommonViewer().setSelection(new StructuredSelection(project), true);
                shown.getCommonViewer().expandToLevel(project, 1);
            }
        }
    }
}

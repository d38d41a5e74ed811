// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceStore;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.wizards.ProjectCreation;

/** Puts the examples into a new workspace, once: who deletes them does not get them again. */
final class FirstStart {

    private static final String DONE = "examples.made";

    private FirstStart() {
    }

    static void makeExamples() {
        IPreferenceStore store = StudioPlugin.get().getPreferenceStore();
        if (store.getBoolean(DONE) || Boolean.getBoolean(StudioApplication.UNATTENDED)) {
            return;
        }
        store.setValue(DONE, true);
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0) {
            return;
        }
        Path home = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
        Job job = ProjectCreation.exampleJob(Messages.FirstStart_examples, monitor -> {
            try {
                for (ProjectTemplate each : ProjectTemplate.values()) {
                    Path folder = home.resolve("example-" + each.title());
                    if (!Files.exists(folder)) {
                        new ProjectCreation(folder, each, ProjectCreation.EXAMPLE_BASE, List.of()).make(monitor);
                    }
                }
                return Status.OK_STATUS;
            } catch (CoreException failed) {
                return failed.getStatus();
            }
        });
        job.schedule();
    }
}

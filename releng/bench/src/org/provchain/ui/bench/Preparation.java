// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.io.File;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;

/** Leaves the workspace as a person leaves it after the first start: the welcome closed, each folder in it a project. */
final class Preparation {

    private static final int PATIENCE_SECONDS = 120;

    private Preparation() {
    }

    static void run(Display display) throws Exception {
        awaitJobs();
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        for (File each : root.getLocation().toFile().listFiles(one -> one.isDirectory() && !one.isHidden())) {
            IProject project = root.getProject(each.getName());
            if (!project.exists()) {
                project.create(null);
                project.open(null);
            }
        }
        closeWelcome(display);
        awaitJobs();
    }

    static void closeWelcome(Display display) {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        display.syncExec(() -> welcome.closeIntro(welcome.getIntro()));
    }

    /** Until no job of any kind has been there for two seconds. */
    private static void awaitJobs() throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_SECONDS * 1000;
        for (int quiet = 0; quiet < 20 && System.currentTimeMillis() < end; quiet++) {
            Thread.sleep(100);
            for (Job each : Job.getJobManager().find(null)) {
                if (each.getState() != Job.SLEEPING) {
                    quiet = 0;
                }
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.provchain.ui.live.LiveFetches;
import org.provchain.ui.playback.Playback;
import org.provchain.ui.project.ChainProjects;

/** The bundle of the workbench: its preferences, its log, and the projects that are open. */
public final class StudioPlugin extends AbstractUIPlugin {

    /** The symbolic name of the bundle. */
    public static final String ID = "org.provchain.ui";

    private static StudioPlugin instance;
    private final ChainProjects projects = new ChainProjects();
    private final Playback playback = new Playback(projects);
    private final LiveFetches live = new LiveFetches();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        instance = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        projects.close();
        instance = null;
        super.stop(context);
    }

    /** The running bundle. */
    public static StudioPlugin get() {
        return instance;
    }

    /** The projects that are open. */
    public static ChainProjects projects() {
        return instance.projects;
    }

    /** The simulation that the window shows. */
    public static Playback playback() {
        return instance.playback;
    }

    /** Where the phones are that load the chain that is served. */
    public static LiveFetches live() {
        return instance.live;
    }

    /** Writes to the platform's log what should not have happened. */
    public static void log(String message, Throwable failure) {
        instance.getLog().log(new Status(IStatus.ERROR, ID, message, failure));
    }
}

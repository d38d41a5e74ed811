// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Provchain Studio: locks its workspace and runs the workbench. */
public final class StudioApplication implements IApplication {

    /** The system property that a program sets which runs the desktop without a person before it. */
    static final String UNATTENDED = "provchain.unattended";
    /** What is said on the console when the workspace is in use, for scripts that started the desktop. */
    private static final Integer LOCKED = 15;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display display = PlatformUI.createDisplay();
        try {
            Location workspace = Platform.getInstanceLocation();
            if (!lock(workspace)) {
                return locked(display, workspace, context);
            }
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            Splash splash = Splash.open(display);
            int code = PlatformUI.createAndRunWorkbench(display,
                    new StudioWorkbenchAdvisor(folder(arguments), splash::close));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            Location workspace = Platform.getInstanceLocation();
            if (workspace != null) {
                workspace.release();
            }
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(() -> {
                if (!workbench.isClosing()) {
                    workbench.close();
                }
            });
        }
    }

    /** The folder that the command names, if it names one. */
    private static Optional<Path> folder(String[] arguments) {
        return Arrays.stream(arguments).filter(each -> !each.startsWith("-")).reduce((first, second) -> second)
                .map(Path::of);
    }

    private static boolean lock(Location workspace) throws IOException {
        return workspace != null && workspace.isSet() && workspace.lock();
    }

    private static Integer locked(Display display, Location workspace, IApplicationContext context) {
        context.applicationRunning();
        String message = Messages.bind(Messages.StudioApplication_locked,
                workspace == null || workspace.getURL() == null ? "" : workspace.getURL().getPath());
        System.err.println(message);
        if (!Boolean.getBoolean(UNATTENDED)) {
            MessageDialog.openError(display.getActiveShell(), Messages.StudioApplication_name, message);
        }
        return LOCKED;
    }
}

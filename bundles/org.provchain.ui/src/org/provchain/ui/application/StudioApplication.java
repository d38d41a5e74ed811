// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.provchain.ui.TypedPath;

/** Provchain Studio: locks its workspace and runs the workbench. */
public final class StudioApplication implements IApplication {

    /** The system property that a program sets which runs the desktop without a person before it. */
    public static final String UNATTENDED = "provchain.unattended";
    /** How it ends without its workspace, for scripts that started the desktop; the reason is said on the console. */
    private static final Integer NO_WORKSPACE = 15;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display display = PlatformUI.createDisplay();
        try {
            Location workspace = Platform.getInstanceLocation();
            Optional<String> refusal = WorkspaceLock.refusal(workspace);
            if (refusal.isPresent()) {
                return refuse(display, refusal.get(), context);
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> given = context.getArguments();
            String[] arguments = SystemTheme.arguments(display,
                    (String[]) given.get(IApplicationContext.APPLICATION_ARGS));
            given.put(IApplicationContext.APPLICATION_ARGS, arguments);
            DarkColours.forget();
            Splash splash = Splash.open(display);
            int code = PlatformUI.createAndRunWorkbench(display,
                    new StudioWorkbenchAdvisor(folder(arguments), splash::close));
            if (code == PlatformUI.RETURN_RESTART) {
                Restart.atTheEnd();
            }
            return EXIT_OK;
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

    /** The folder that the command names, if it names one: the first word that is no option and no option's value. */
    private static Optional<Path> folder(String[] arguments) {
        for (int index = 0; index < arguments.length; index++) {
            boolean value = index > 0 && arguments[index - 1].startsWith("-");
            if (!arguments[index].startsWith("-") && !value) {
                return TypedPath.of(arguments[index]);
            }
        }
        return Optional.empty();
    }

    private static Integer refuse(Display display, String message, IApplicationContext context) {
        context.applicationRunning();
        System.err.println(message);
        if (!Boolean.getBoolean(UNATTENDED)) {
            MessageDialog.openError(display.getActiveShell(), Messages.StudioApplication_name, message);
        }
        return NO_WORKSPACE;
    }
}

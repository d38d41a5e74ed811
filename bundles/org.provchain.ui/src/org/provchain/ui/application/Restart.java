// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Starts the program again when it has ended, as after a change of the theme. */
final class Restart {

    /** The system property that holds the start script; it is set by the script itself. */
    private static final String SCRIPT = "provchain.start";

    private Restart() {
    }

    /** Starts it again, with the same arguments, as the last thing that is done. */
    static void atTheEnd() {
        String script = System.getProperty(SCRIPT);
        if (script == null) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(script));
        // also those that the framework has taken for itself, such as the workspace and the language
        BundleContext context = FrameworkUtil.getBundle(Restart.class).getBundleContext();
        EnvironmentInfo given = context.getService(context.getServiceReference(EnvironmentInfo.class));
        command.addAll(List.of(given.getCommandLineArgs()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new ProcessBuilder(command).inheritIO().start();
            } catch (IOException failed) {
                // the log is closed by now
                System.err.println(failed.getMessage());
            }
        }));
    }
}

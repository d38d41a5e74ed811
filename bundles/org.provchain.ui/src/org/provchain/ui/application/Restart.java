// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Starts the program again when it has ended, as after a change of the theme. */
public final class Restart {

    /** The system property that holds the start script; it is set by the script itself. */
    private static final String SCRIPT = "provchain.start";
    /**
     * The system property in which the launcher keeps what it was given, a word a line. Nothing else has all of it: the launcher takes
     * the language for itself, and the framework the workspace.
     */
    private static final String COMMANDS = "eclipse.commands";
    /** What the start script may add by itself. */
    private static final String CONSOLE_LOG = "-consoleLog";

    private Restart() {
    }

    /** Starts it again, with the same arguments, as the last thing that is done. */
    static void atTheEnd() {
        String script = System.getProperty(SCRIPT);
        if (script == null) {
            return;
        }
        List<String> command = command(script, System.getProperty(COMMANDS, ""));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new ProcessBuilder(command).inheritIO().start();
            } catch (IOException failed) {
                // the log is closed by now
                System.err.println(failed.getMessage());
            }
        }));
    }

    /**
     * The command that starts it again.
     *
     * @param script the start script
     * @param given  what the launcher was given, a word a line
     */
    public static List<String> command(String script, String given) {
        List<String> command = new ArrayList<>(List.of(script));
        given.lines().filter(each -> !each.equals(CONSOLE_LOG)).forEach(command::add);
        if (given.lines().anyMatch(CONSOLE_LOG::equals)) {
            command.add(CONSOLE_LOG);
        }
        return command;
    }
}

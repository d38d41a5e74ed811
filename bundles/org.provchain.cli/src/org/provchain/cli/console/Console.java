// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command sees of the world: where results and messages go, and the environment. Tests give their own.
 *
 * @param out         results
 * @param err         messages
 * @param environment the environment variables
 * @param terminal    whether a person looks at it
 */
public record Console(PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal) {

    /** The console of the process, UTF-8 whatever the locale. */
    public static Console ofProcess() {
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err), System.getenv(), isTerminal());
    }

    /** Whether colours may be used: on a terminal, unless NO_COLOR is set (no-color.org). */
    public boolean colours() {
        String off = environment.get("NO_COLOR");
        return terminal && (off == null || off.isEmpty()) && !"dumb".equals(environment.get("TERM"));
    }

    /** Java 21 has a console only for a person; later ones always have one, and tell by a method that 21 does not know. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException java21) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}

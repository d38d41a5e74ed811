// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

import org.provchain.cli.console.Console;

/**
 * What a command wrote.
 *
 * @param exitCode the exit code
 * @param out      the results
 * @param err      the messages
 */
public record CommandRun(int exitCode, String out, String err) {

    /** Runs a command in this JVM, not on a terminal, with an empty environment. */
    public static CommandRun of(String... arguments) {
        return of(Map.of(), false, arguments);
    }

    /** Runs a command in this JVM. */
    public static CommandRun of(Map<String, String> environment, boolean terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new Console(new PrintWriter(out), new PrintWriter(err), environment, terminal), arguments);
        return new CommandRun(code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /** A path of the repository. */
    public static Path repository(String path) {
        return Path.of(System.getProperty("basedir", "."), "..", "..").resolve(path).normalize();
    }

    /** Results and messages. */
    public String all() {
        return out + err;
    }
}

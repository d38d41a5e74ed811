// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.trace;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

import org.provchain.cli.console.Console;
import org.provchain.cli.Main;

/**
 * What a command wrote.
 *
 * @param exitCode the exit code
 * @param out      the results
 * @param err      the messages
 */
public record Played(int exitCode, String out, String err) {

    /** Runs a command, not on a terminal. */
    public static Played run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new Console(new PrintWriter(out), new PrintWriter(err), Map.of(), false), arguments);
        return new Played(code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /** A path of the repository. */
    public static Path repository(String path) {
        return Path.of(System.getProperty("basedir", "."), "..", "..").resolve(path).normalize();
    }
}

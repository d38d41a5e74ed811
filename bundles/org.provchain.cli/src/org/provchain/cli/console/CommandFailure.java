// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.console;

/** A command cannot go on; the message is for the user and says what to do. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public CommandFailure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Wrong use, or input that cannot be read. */
    public static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message);
    }

    /** How the process ends. */
    public ExitCode exitCode() {
        return exitCode;
    }
}

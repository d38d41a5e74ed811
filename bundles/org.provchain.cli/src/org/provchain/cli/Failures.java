// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.core.text.FileFaults;
import org.provchain.dsl.project.UnreadableInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command could not do into one sentence and an exit code; a stack trace is shown only on demand. */
final class Failures implements IExecutionExceptionHandler {

    /** What is said when the heap is full. */
    static final String NO_MEMORY = "there is not enough memory for this; give the program more, such as "
            + "JAVA_TOOL_OPTIONS=-Xmx4g, or less to read.";

    private static final String TRACE = "PROVCHAIN_TRACE";

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (console.environment().containsKey(TRACE)) {
            failure.printStackTrace(console.err());
        }
        ExitCode code = failure instanceof CommandFailure known ? known.exitCode() : ExitCode.USAGE;
        console.err().println("provchain: " + message(failure));
        return code.code();
    }

    private static boolean isOutOfMemory(Throwable failure) {
        return failure != null && (failure instanceof OutOfMemoryError || isOutOfMemory(failure.getCause()));
    }

    private static String message(Exception failure) {
        if (isOutOfMemory(failure)) {
            return NO_MEMORY;
        }
        return switch (failure) {
        case CommandFailure known -> known.getMessage();
        case UnreadableInput unreadable -> unreadable.getMessage();
        case UncheckedIOException io -> FileFaults.sentence(io.getCause());
        case IOException io -> FileFaults.sentence(io);
        default -> "a fault in the program itself (" + failure.getClass().getSimpleName()
                + "); please report it with what PROVCHAIN_TRACE=1 prints.";
        };
    }
}

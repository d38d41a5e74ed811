// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with a command line, what may have been meant, and where the help is. */
final class WrongUse implements IParameterExceptionHandler {

    private final Console console;

    WrongUse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        console.err().println("provchain: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, console.err());
        console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.code();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli;

import org.provchain.cli.command.ProvchainCommand;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.dsl.ProvchainStandaloneSetup;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program {@code provchain}; a plain main that needs no OSGi and no display. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // nearly every command needs the language: it is set up while the command line is read
        Thread.ofPlatform().daemon().name("language").start(ProvchainStandaloneSetup::injector);
        System.exit(run(Console.ofProcess(), arguments));
    }

    /**
     * Runs a command.
     *
     * @param console   where results and messages go
     * @param arguments the words of the command line
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new ProvchainCommand(), new CommandFactory(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(new WrongUse(console));
        line.setExecutionExceptionHandler(new Failures(console));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            console.err().println("provchain: " + Failures.NO_MEMORY);
            return ExitCode.USAGE.code();
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }
}

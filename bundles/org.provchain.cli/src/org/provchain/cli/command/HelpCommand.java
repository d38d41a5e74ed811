// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, as its option -h does. */
@Command(name = "help", description = "Show the help of a command.", footer = { "", "Example: provchain help export" })
public final class HelpCommand implements Callable<Integer> {

    @Parameters(arity = "0..2", paramLabel = "COMMAND", description = "The command, such as export or catalogue show.")
    private List<String> words = List.of();

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine shown = spec.parent().commandLine();
        for (String word : words) {
            CommandLine next = shown.getSubcommands().get(word);
            if (next == null) {
                throw CommandFailure.usage("There is no command '" + String.join(" ", words) + "'; "
                        + shown.getCommandSpec().qualifiedName() + " has "
                        + String.join(", ", shown.getSubcommands().keySet()) + ".");
            }
            shown = next;
        }
        shown.usage(console.out(), shown.getColorScheme());
        return ExitCode.OK.code();
    }
}

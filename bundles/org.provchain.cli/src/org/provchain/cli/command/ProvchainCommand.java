// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import org.provchain.cli.console.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above all others. */
@Command(name = "provchain", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Writes, checks, plays and exports the provisioning chains of Gigaset Maxwell phones.",
        synopsisSubcommandLabel = "COMMAND",
        footer = { "", "Example: provchain check examples/two-files", "",
                "Exit codes: 0 fine, 1 findings of severity error, 2 wrong use or unreadable input." },
        subcommands = { CheckCommand.class, ExportCommand.class, ImportCommand.class, SimulateCommand.class,
                DiffCommand.class, TestCommand.class, ServeCommand.class, ExplainCommand.class,
                FormatCommand.class, CatalogueCommand.class, GraphCommand.class, NewCommand.class,
                CompletionCommand.class, HelpCommand.class })
public final class ProvchainCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, such as 'provchain check FOLDER'.");
    }
}

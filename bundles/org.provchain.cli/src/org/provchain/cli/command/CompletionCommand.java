// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.concurrent.Callable;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code provchain completion}: writes a script that lets bash and zsh complete commands and options. */
@Command(name = "completion", description = "Write a completion script for bash and zsh.",
        footer = { "", "Example: source <(provchain completion)" })
public final class CompletionCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("provchain", spec.root().commandLine()));
        return ExitCode.OK.code();
    }
}

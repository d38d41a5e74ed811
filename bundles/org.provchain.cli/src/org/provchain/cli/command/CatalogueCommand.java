// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code provchain catalogue}: shows what is known of parameters. */
@Command(name = "catalogue", description = "Show what is known of parameters, and how well.",
        subcommands = { CatalogueListCommand.class, CatalogueSearchCommand.class, CatalogueShowCommand.class },
        footer = { "", "Example: provchain catalogue search ringtone" })
public final class CatalogueCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name one of: list, search, show.");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.report.CataloguePrinter;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.ModelSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code provchain catalogue list}: all parameters, one a line. */
@Command(name = "list", description = "List all parameters.",
        footer = { "", "Example: provchain catalogue list --model Maxwell4" })
public final class CatalogueListCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Mixin
    private CatalogueSource source;

    @Option(names = "--model", paramLabel = "MODEL", description = "Leave out what this model surely does not have.")
    private String model;

    private final Console console;

    public CatalogueListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<CatalogueEntry> entries = source.catalogue().entries();
        if (model != null) {
            DeviceModel wanted = DeviceModel.find(model).orElseThrow(() -> CommandFailure
                    .usage("'" + model + "' is no known model; write one of " + List.of(DeviceModel.values()) + "."));
            entries = entries.stream()
                    .filter(each -> each.models().on(wanted) != ModelSupport.Answer.NOT_SUPPORTED).toList();
        }
        new CataloguePrinter(console).lines(entries);
        return ExitCode.OK.code();
    }
}

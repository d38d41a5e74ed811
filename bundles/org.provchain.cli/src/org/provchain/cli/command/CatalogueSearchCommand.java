// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.report.CataloguePrinter;
import org.provchain.core.catalogue.CatalogueEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code provchain catalogue search}: the parameters whose name or description holds all words. */
@Command(name = "search", description = "List the parameters whose name or description holds all words.",
        footer = { "", "Example: provchain catalogue search vlan priority" })
public final class CatalogueSearchCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Mixin
    private CatalogueSource source;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "The words, in any letter case.")
    private List<String> words;

    private final Console console;

    public CatalogueSearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<CatalogueEntry> found = source.catalogue().search(String.join(" ", words));
        new CataloguePrinter(console).lines(found);
        if (found.isEmpty()) {
            console.err().println("provchain: no parameter holds '" + String.join(" ", words)
                    + "'; the catalogue is a lower bound, and a house catalogue can extend it.");
        }
        return (found.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK).code();
    }
}

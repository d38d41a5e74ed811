// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.report.CataloguePrinter;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code provchain catalogue show}: everything that is known of one parameter. */
@Command(name = "show", description = "Show everything that is known of a parameter.",
        footer = { "", "Example: provchain catalogue show SIP.Account.0.AuthPassword" })
public final class CatalogueShowCommand implements Callable<Integer> {

    private static final int MOST = 3;

    @Mixin
    private HelpOption help;

    @Mixin
    private CatalogueSource source;

    @Parameters(paramLabel = "NAME",
            description = "The name, such as SIP.Account.0.Active or SIP.Account.[0..3].Active.")
    private String name;

    private final Console console;

    public CatalogueShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Catalogue catalogue = source.catalogue();
        Optional<CatalogueEntry> found = catalogue.find(name)
                .or(() -> catalogue.entries().stream().filter(each -> each.pattern().toString().equals(name))
                        .findFirst());
        if (found.isPresent()) {
            new CataloguePrinter(console).page(found.get());
            return ExitCode.OK.code();
        }
        List<String> near = catalogue.nearest(name, MOST);
        console.err().println("provchain: the catalogue does not know '" + name + "'"
                + (near.isEmpty() ? "; try 'provchain catalogue search'."
                        : "; did you mean " + String.join(", ", near) + "?"));
        return ExitCode.FINDINGS.code();
    }
}

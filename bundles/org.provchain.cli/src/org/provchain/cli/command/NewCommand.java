// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.core.uri.UriReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain new}: makes a project from a template. */
@Command(name = "new", description = "Make a project from a template.",
        footer = { "", "Example: provchain new fleet my-phones --base https://prov.example.org/maxwell/",
                "Templates: two-files (general settings, then the device's own), nested (dialect 1.0 with digest), fleet "
                        + "(many devices from a CSV)." })
public final class NewCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "TEMPLATE", description = "two-files, nested or fleet.")
    private String template;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder to make; it must be empty or not there.")
    private Path folder;

    @Option(names = "--base", paramLabel = "URL", defaultValue = "https://prov.example.org/maxwell/",
            description = "The URL of the folder on the server. Default: ${DEFAULT-VALUE}.")
    private String base;

    private final Console console;

    public NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ProjectTemplate chosen = ProjectTemplate.find(template.toLowerCase(Locale.ROOT)).orElseThrow(
                () -> CommandFailure
                        .usage("There is no template '" + template + "'; write two-files, nested or fleet."));
        String url = base.endsWith("/") ? base : base + "/";
        String scheme = UriReference.parse(url).scheme().orElse("");
        if (!List.of("http", "https").contains(scheme) || url.contains("\"") || url.contains(" ")) {
            throw CommandFailure
                    .usage("'" + base + "' is no base; write a URL such as https://prov.example.org/maxwell/.");
        }
        requireEmpty();
        List<Path> written = chosen.write(folder, url);
        written.forEach(file -> console.out().println("made " + file));
        console.out().println("Try: provchain check " + folder);
        return ExitCode.OK.code();
    }

    private void requireEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.usage(folder + " is a file; name a folder.");
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw CommandFailure.usage(folder + " is not empty; name another folder.");
            }
        }
    }
}

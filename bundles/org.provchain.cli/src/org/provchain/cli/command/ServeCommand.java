// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.serve.ServeWishes;
import org.provchain.cli.serve.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code provchain serve}: serves a chain to phones and follows them. Names no class of the server: all commands load this one. */
@Command(name = "serve",
        description = "Serve a chain from memory, and compare what phones ask for with what is predicted.",
        footer = { "", "Example: provchain serve examples/two-files --port 8080",
                "         provchain serve examples/nested --host 192.0.2.10 --port 80 --tls 443 --record contacts.json",
                "docs/serve.md tells how to bring a phone to it." })
public final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", description = "A folder with .chain texts, or one text.")
    private Path path;

    @Option(names = "--chain", paramLabel = "NAME", description = "The chain, where the project has several.")
    private String chain;

    @Option(names = "--port", paramLabel = "N",
            description = "The port of http, 0 for any free one. Default: 8080, or none with --tls.")
    private Integer port;

    @Option(names = "--tls", paramLabel = "N", description = "The port of https, 0 for any free one. Default: none.")
    private Integer tls;

    @Option(names = "--keystore", paramLabel = "FILE", description = "The certificate of https, as PKCS12 or JKS; its "
            + "password is taken from PROVCHAIN_KEYSTORE_PASSWORD. Default: one that is signed by itself.")
    private Path keystore;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
            description = "The address to listen on. Others than that of this machine alone let everybody who reaches it read "
                    + "what is not protected. Default: ${DEFAULT-VALUE}.")
    private String host;

    @Option(names = "--digest", paramLabel = "ALGORITHM",
            description = "The only digest algorithm that is offered: MD5 or SHA-256. Default: both, SHA-256 first.")
    private String digest;

    @Option(names = "--silence", paramLabel = "SECONDS", defaultValue = "30",
            description = "A contact counts as ended after so long without a request. Default: ${DEFAULT-VALUE}.")
    private int silence;

    @Option(names = "--record", paramLabel = "FILE", description = "Keep the contacts in this file, as JSON.")
    private Path file;

    @Mixin
    private SecretsOption secrets;

    private final Console console;

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (silence < 1) {
            throw CommandFailure.usage("--silence takes a number of seconds from 1 on.");
        }
        if (keystore != null && tls == null) {
            throw CommandFailure.usage("--keystore is for https; name its port with --tls.");
        }
        OptionalInt plain = tls != null && port == null ? OptionalInt.empty()
                : OptionalInt.of(checked("--port", port == null ? USUAL_PORT : port));
        OptionalInt secure = tls == null ? OptionalInt.empty() : OptionalInt.of(checked("--tls", tls));
        Path root = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        return new Serving(console, new ServeWishes(path, chain, host, plain, secure, Optional.ofNullable(keystore),
                Optional.ofNullable(digest), silence, Optional.ofNullable(file), secrets.source(console, root))).run()
                .code();
    }

    private static int checked(String option, int number) {
        if (number < 0 || number > LAST_PORT) {
            throw CommandFailure.usage(option + " takes a number from 0 to " + LAST_PORT + ".");
        }
        return number;
    }
}

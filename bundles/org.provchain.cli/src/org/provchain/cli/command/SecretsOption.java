// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.nio.file.Path;

import org.provchain.cli.console.Console;
import org.provchain.core.secrets.EnvironmentSecrets;
import org.provchain.core.secrets.SecretFile;
import org.provchain.core.secrets.SecretSource;
import picocli.CommandLine.Option;

/** Where the values of secrets come from. */
public final class SecretsOption {

    @Option(names = "--secrets", paramLabel = "FILE",
            description = "A file outside the project with lines NAME = VALUE, readable by you alone. "
                    + "Without it, and for names it lacks: the environment, PROVCHAIN_SECRET_NAME.")
    private Path file;

    SecretSource source(Console console, Path project) throws IOException {
        SecretSource environment = new EnvironmentSecrets(console.environment());
        return file == null ? environment : SecretFile.read(file, project).orElse(environment);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.Optional;

import org.provchain.cli.console.CommandFailure;
import org.provchain.core.uri.UriReference;
import picocli.CommandLine.Option;

/** Where the files of a folder of XML lie on the server. */
public final class BaseOption {

    @Option(names = "--base", paramLabel = "URL",
            description = "Of XML: the URL of the folder on the server, where links do not tell.")
    private String base;

    /** The URL, with a slash at its end. */
    Optional<String> base() {
        return checked(base);
    }

    /**
     * The URL of a folder, with a slash at its end; empty for null.
     *
     * @throws CommandFailure if it is none
     */
    static Optional<String> checked(String base) {
        if (base == null) {
            return Optional.empty();
        }
        UriReference url = UriReference.parse(base);
        if (url.scheme().isEmpty() || url.authority().isEmpty()) {
            throw CommandFailure.usage("'" + base + "' is no URL of a folder; write one such as "
                    + "https://prov.example.com/maxwell/.");
        }
        return Optional.of(base.endsWith("/") ? base : base + "/");
    }
}
